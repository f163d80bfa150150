/** Meetings and groups for this area's commands and for what comes after it. */
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Hosting } from '../hosting.ts'
import { hostingById, theHosting } from '../queries.server.ts'
import type { Guest, Meeting } from './meeting.ts'
import { mayKeepMeetings } from './policy.ts'
import { readReplyKey } from './reply-key.server.ts'
import { findGuest, findMeeting, listMeetings, listMeetingsByIds, listSeats } from './store.server.ts'

/**
 * A hosting whose meetings the actor keeps. Throws missing for who has no part in it, forbidden for who only reads, and
 * conflict for one that has fallen away.
 */
export async function metHosting(tx: Tx, actor: Actor, hostingId: string): Promise<Hosting> {
  const hosting = await theHosting(tx, actor, hostingId)
  if (!mayKeepMeetings(actor, hosting)) throw forbidden()
  if (hosting.stage === 'declined' || hosting.stage === 'withdrawn') throw conflict('hostingMeetings.fallenAway')
  return hosting
}

/** A meeting with its hosting. Throws missing, in the same words for who has no part in the hosting. */
export async function theMeeting(
  tx: Tx,
  actor: Actor | null,
  id: string,
): Promise<{ meeting: Meeting; hosting: Hosting }> {
  const meeting = await findMeeting(tx, id)
  if (!meeting) throw missing()
  return { meeting, hosting: await theHosting(tx, actor, meeting.hostingId) }
}

/** The same for who keeps it. Throws forbidden and conflict besides. */
export async function keptMeeting(tx: Tx, actor: Actor, id: string): Promise<{ meeting: Meeting; hosting: Hosting }> {
  const { meeting } = await theMeeting(tx, actor, id)
  return { meeting, hosting: await metHosting(tx, actor, meeting.hostingId) }
}

/** The guest whose link this is, with the meeting; null for a link of nobody. */
export async function guestBehind(
  ctx: Pick<Context, 'settings'>,
  tx: Tx,
  key: string,
): Promise<{ guest: Guest; meeting: Meeting; hosting: Hosting } | null> {
  const id = readReplyKey(ctx.settings.sessionSecret, key)
  const guest = id && (await findGuest(tx, id))
  const meeting = guest && (await findMeeting(tx, guest.meetingId))
  const hosting = meeting && (await hostingById(tx, meeting.hostingId))
  return hosting ? { guest, meeting, hosting } : null
}

/** The meetings of some hostings, whoever asks: for what asks its own policy. */
export const meetingsOf = (tx: Tx, hostingIds: readonly string[]): Promise<Meeting[]> => listMeetings(tx, hostingIds)

/** Where a person is invited, with the meeting; in the order of time. */
export async function guestSeatsOf(tx: Tx, personId: string): Promise<{ guest: Guest; meeting: Meeting }[]> {
  const guests = new Map((await listSeats(tx, personId)).map((guest) => [guest.meetingId, guest]))
  return (await listMeetingsByIds(tx, [...guests.keys()])).flatMap((meeting) => {
    const guest = guests.get(meeting.id)
    return guest ? [{ guest, meeting }] : []
  })
}
