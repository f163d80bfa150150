import { randomUUID } from 'node:crypto'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import type { Context } from '#app/platform/context.server.ts'
import { parseMarkdown } from '#app/platform/markdown/parse-markdown.server.ts'
import { assignable, involvedInOne } from '../plan/involved.server.ts'
import { named, tasksOfMeetings } from '../plan/queries.server.ts'
import { theHosting } from '../queries.server.ts'
import { sayHosting } from '../say-hosting.ts'
import { meetingFile } from './calendar.server.ts'
import type { Guest, Meeting } from './meeting.ts'
import { mayKeepMeetings, maySeeAddresses } from './policy.ts'
import { guestBehind, theMeeting } from './queries.server.ts'
import { answersOf, canMinute, hasBegun, isAhead, toInvite } from './rules.ts'
import { listGuests, listMeetings, listMembers } from './store.server.ts'
import type { GuestMeetingView, HostingMeetingsView, MeetingLine, MeetingView } from './views.ts'

const isFallenAway = (stage: string) => stage === 'declined' || stage === 'withdrawn'

function lineOf(meeting: Meeting, guests: readonly Guest[]): MeetingLine {
  const { id, title, date, begins, ends, place, cancelledAt, invitedAt, minutes, minutesAt } = meeting
  return {
    ...{ id, title, date, begins, ends, place, cancelled: cancelledAt !== null, invited: invitedAt !== null },
    answers: answersOf(guests.filter(({ meetingId }) => meetingId === id)),
    minutes: minutesAt ? 'sent' : minutes ? 'written' : 'none',
  }
}

/** The project group of a hosting and its meetings. Throws missing. */
export async function hostingMeetingsView(ctx: Context, actor: Actor, hostingId: string): Promise<HostingMeetingsView> {
  const { db, now } = ctx
  const hosting = await theHosting(db, actor, hostingId)
  const members = (await listMembers(db, hostingId)).filter(({ leftAt }) => leftAt === null)
  const meetings = await listMeetings(db, [hostingId])
  const guests = await listGuests(
    db,
    meetings.map(({ id }) => id),
  )
  const lines = (of: Meeting[]) => of.map((meeting) => lineOf(meeting, guests))
  const sees = maySeeAddresses(actor, hosting)
  return {
    id: hostingId,
    members: members
      .map(({ id, name, email, task }) => ({ id, name, email: sees ? email : null, task }))
      .sort((a, b) => byNorwegian(a.name, b.name)),
    ahead: lines(meetings.filter((meeting) => !hasBegun(meeting, now))),
    held: lines(meetings.filter((meeting) => hasBegun(meeting, now))).reverse(),
    can: { keep: mayKeepMeetings(actor, hosting) && !isFallenAway(hosting.stage) },
  }
}

/** One meeting: its agenda, who is invited and came, its minutes, and what came of them. Throws missing. */
export async function meetingView(ctx: Context, actor: Actor, id: string): Promise<MeetingView> {
  const { db, now } = ctx
  const { meeting, hosting } = await theMeeting(db, actor, id)
  const guests = await listGuests(db, [id])
  const rest = toInvite(await listMembers(db, hosting.id), guests)
  const tasks = await tasksOfMeetings(db, [id])
  const keep = mayKeepMeetings(actor, hosting) && !isFallenAway(hosting.stage)
  const whom = keep ? assignable(await involvedInOne(db, hosting)) : new Set<string>()
  const names = await namesOf(db, [...whom, ...tasks.flatMap(({ responsibleId }) => responsibleId ?? [])])
  const of = await named(db, hosting)
  const ahead = isAhead(meeting, now)
  const minute = keep && canMinute(meeting, now)
  const { version, hostingId, title, date, begins, ends, place, url, agenda, minutes, minutesAt } = meeting
  return {
    ...{ id, version, hostingId, title, date, begins, ends, place, url, agenda, minutes, minutesAt },
    ...{ names: [...of.names], year: of.year, cancelled: meeting.cancelledAt !== null },
    ...{ invited: meeting.invitedAt !== null, begun: hasBegun(meeting, now), answers: answersOf(guests) },
    shownAgenda: parseMarkdown(agenda),
    shownMinutes: parseMarkdown(minutes),
    guests: [
      ...guests.map(({ id: guest, name, answer, came }) => ({ id: guest, name, answer, came, uninvited: false })),
      ...(minute
        ? rest.map((one) => ({ id: one.id, name: one.name, answer: 'none' as const, came: null, uninvited: true }))
        : []),
    ],
    waiting: rest.length,
    actions: tasks
      .filter(({ state }) => state !== 'dropped')
      .map(({ id: task, title: what, dueOn, responsibleId, side, state }) => ({
        ...{ id: task, title: what, dueOn, side, state },
        responsible: (responsibleId && names.get(responsibleId)) ?? '',
      })),
    people: [...whom]
      .map((one) => ({ id: one, name: names.get(one) ?? '' }))
      .sort((a, b) => byNorwegian(a.name, b.name)),
    once: randomUUID(),
    can: {
      ...{ keep, minute, invite: keep && ahead && rest.length > 0, cancel: keep && ahead },
      send: minute && minutes.trim() !== '',
    },
  }
}

/** One meeting as a file for the own calendar. Throws missing. */
export async function meetingCalendar(ctx: Context, actor: Actor, id: string, locale: Locale): Promise<string> {
  const { meeting, hosting } = await theMeeting(ctx.db, actor, id)
  const href = ctx.settings.publicUrl + addressIn(locale, 'hostingMeeting', { id })
  return meetingFile(meeting, sayHosting(await named(ctx.db, hosting), locale), href, locale)
}

/** What the link of a letter shows; null for a link of nobody. */
export async function guestMeetingView(ctx: Context, key: string): Promise<GuestMeetingView | null> {
  const found = await guestBehind(ctx, ctx.db, key)
  if (!found) return null
  const { guest, meeting, hosting } = found
  const { names, year } = await named(ctx.db, hosting)
  const { title, date, begins, ends, place, url, agenda, minutes, minutesAt, cancelledAt } = meeting
  return {
    ...{ names: [...names], year, name: guest.name, title, date, begins, ends, place, url, answer: guest.answer },
    agenda: parseMarkdown(agenda),
    minutes: minutesAt ? parseMarkdown(minutes) : [],
    state: cancelledAt ? 'cancelled' : isAhead(meeting, ctx.now) ? 'ahead' : 'held',
  }
}
