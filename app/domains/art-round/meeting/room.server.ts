/** What every deed and screen of a meeting begins with: the call, its round, who is there, and who must go out when. */

import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { ownSeats } from '#app/domains/art-round/jury/bench.server.ts'
import type { JuryRound, Seat } from '#app/domains/art-round/jury/jury.ts'
import { listRecusals } from '#app/domains/art-round/jury/marks.store.server.ts'
import { roundsOf, seatsOf } from '#app/domains/art-round/jury/queries.server.ts'
import { idOfSheetKey, sheetKey } from '#app/domains/art-round/jury/sheet-key.server.ts'
import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Meeting } from './meeting.ts'
import { mayAttend } from './policy.ts'
import { findLatestMeeting, listLatestMeetings } from './store.server.ts'

/** By which door one comes: the jury's, from the own seat, or the secretariat's; a call is named only at the second. */
export type Door = { by: 'jury' } | { by: 'office'; callId: string | null }

export interface Room {
  year: number
  edition: Edition
  calls: readonly Call[]
  call: Call
  /** The round that the line is drawn by. */
  round: JuryRound
  seats: readonly Seat[]
  /** The own seat; null for the secretariat. */
  seat: Seat | null
  meeting: Meeting | null
  /** The seats that must be outside, by application. */
  outside: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * The room as it is now. A juror with several calls is where a meeting is open, else at the latest. Throws missing for a
 * year or call without a round, and forbidden for who is not at the meeting, or has not sealed.
 */
export async function roomOf(tx: Tx, actor: Actor, year: number, door: Door): Promise<Room> {
  const edition = await theEdition(tx, year)
  const calls = await callsOf(tx, edition.id)
  const rounds = latestRounds(await roundsOf(tx, edition.id, calls))
  const { round, seat } =
    door.by === 'office'
      ? { round: officeRound(actor, calls, rounds, door.callId), seat: null }
      : await ownRound(tx, actor, year, rounds)
  const call = calls.find(({ id }) => id === round?.callId)
  if (!round || !call) throw missing('meeting.noRound')
  if (!mayAttend(actor, seat, year)) throw forbidden('meeting.notSealed')
  const outside = new Map<string, Set<string>>()
  for (const { applicationId, seatId } of await listRecusals(tx, round.id))
    outside.set(applicationId, (outside.get(applicationId) ?? new Set()).add(seatId))
  const seats = await seatsOf(tx, round.id)
  if (seat === null && seats.some(({ personId }) => personId === actor.personId)) throw forbidden('meeting.byOwnSeat')
  const meeting = await findLatestMeeting(tx, call.id)
  return { year, edition, calls, call, round, seats, seat, meeting, outside }
}

/** Of each call the round that its line is drawn by: the latest that has begun, else the first. */
function latestRounds(rounds: readonly JuryRound[]): JuryRound[] {
  const byCall = new Map<string, JuryRound>()
  for (const round of rounds)
    if (round.kind === 'round' && (round.state !== 'preparing' || !byCall.has(round.callId)))
      byCall.set(round.callId, round)
  return [...byCall.values()]
}

function officeRound(
  actor: Actor,
  calls: readonly Call[],
  rounds: readonly JuryRound[],
  callId: string | null,
): JuryRound | undefined {
  if (!isSecretariat(actor)) throw forbidden()
  if (callId !== null) return rounds.find((round) => round.callId === callId)
  const juried = calls.find(({ id, kind }) => kind === 'juried' && rounds.some((round) => round.callId === id))
  return rounds.find((round) => round.callId === juried?.id) ?? rounds[0]
}

async function ownRound(tx: Tx, actor: Actor, year: number, rounds: readonly JuryRound[]) {
  const { open } = await ownSeats(tx, actor, year)
  const own = open.filter(({ round }) => rounds.some(({ id }) => id === round.id))
  const meetings = await listLatestMeetings(
    tx,
    own.map(({ round }) => round.callId),
  )
  const busy = meetings.filter(({ state }) => state === 'open').map(({ callId }) => callId)
  const chosen = own.findLast(({ round }) => busy.includes(round.callId)) ?? own.at(-1)
  if (!chosen) throw forbidden()
  return chosen
}

/** Whether the one who looks must be outside while this application is talked about. The secretariat never is. */
export const isOutside = ({ seat, outside }: Pick<Room, 'seat' | 'outside'>, applicationId: string | null): boolean =>
  seat !== null && applicationId !== null && (outside.get(applicationId)?.has(seat.id) ?? false)

/** Stands for the secretariat where a seat would stand: nobody else has its keys. */
const officeOf = ({ round }: Pick<Room, 'round'>): string => `office ${round.id}`

export const viewerOf = (room: Pick<Room, 'round' | 'seat'>): string => room.seat?.id ?? officeOf(room)

/** What an item is called outside the house, for the one who looks. */
export const itemKey = (room: Pick<Room, 'round' | 'seat'>, applicationId: string): string =>
  sheetKey(room.round.orderSeed, viewerOf(room), applicationId)

/**
 * The item that a key names. Throws conflict for what is not on the agenda, for a key of another's, and for an item that
 * the one who asks must be outside for: the three are not told apart.
 */
export function itemOfKey(room: Room, key: string) {
  const id = idOfSheetKey(room.round.orderSeed, viewerOf(room), key)
  const item = room.meeting?.items.find(({ applicationId }) => applicationId === id)
  if (!item || isOutside(room, item.applicationId)) throw conflict('meeting.itemGone')
  return item
}

/** The meeting that is open. Throws conflict when there is none. */
export function openMeeting({ meeting }: Pick<Room, 'meeting'>): Meeting {
  if (meeting?.state !== 'open') throw conflict('meeting.notOpen')
  return meeting
}
