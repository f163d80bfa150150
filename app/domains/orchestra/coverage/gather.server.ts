/** Everything that the meter of a seminar weighs, read once: seven statements more than who asks. */
import type { Tx } from '#app/platform/context.server.ts'
import { byScore, groupsOf, instrumentOf, isInstrument } from '../instruments.ts'
import { sessionsOf } from '../plan/queries.server.ts'
import { type RosterChild, rosterOfSeminar } from '../queries.server.ts'
import type { Piece } from '../repertoire/piece.ts'
import { piecesOf, repertoireOf } from '../repertoire/queries.server.ts'
import { repliesOf } from '../reply/queries.server.ts'
import type { DayReply } from '../reply/reply.ts'
import { staffOf } from '../seminar/queries.server.ts'
import type { Seminar, SeminarStaff } from '../seminar/seminar.ts'
import { fieldsSeenBy, viewersOf } from '../sight.ts'
import { NOBODY, type Standing } from '../standing.ts'
import { type Need, needsOf, type Player } from './matching.ts'
import { meterOf, type There } from './meter.ts'
import { playersOfPartner, type Reserve } from './remedies.ts'
import { type OrderLine, orderOf, plannedIn, presenceAt, type Slot, slotsOf } from './slots.ts'
import { listCalls, listOrder, listStandIns, listWaiting } from './store.server.ts'

export interface Gathered {
  seminar: Seminar
  slots: Slot[]
  planned: ReadonlyMap<string, readonly string[] | null>
  /** Decided for this seminar; empty: the plan speaks. */
  decided: OrderLine[]
  pieces: Piece[]
  needs: ReadonlyMap<string, readonly Need[]>
  /** Whose members play a piece; all of the seminar's where it is on nobody's repertoire. */
  playedBy: ReadonlyMap<string, readonly string[]>
  roster: RosterChild[]
  replies: DayReply[]
  staff: SeminarStaff[]
  calls: Awaited<ReturnType<typeof listCalls>>
  standIns: Awaited<ReturnType<typeof listStandIns>>
  waiting: Player[]
}

/**
 * `standing`: whose screen it is for. Members whom the viewer does not see are weighed without a name (a coach sees the
 * own section); without it nobody is shown anything.
 */
export async function gather(tx: Tx, seminar: Seminar, standing: Standing = NOBODY): Promise<Gathered> {
  const { id, ensembleIds } = seminar
  const sessions = await sessionsOf(tx, id)
  const repertoire = await repertoireOf(tx, ensembleIds)
  const decided = await listOrder(tx, id)
  const roster = await rosterOfSeminar(tx, id)
  const replies = await repliesOf(tx, id)
  const staff = await staffOf(tx, id)
  const calls = await listCalls(tx, id)
  const standIns = await listStandIns(tx)
  const waiting = await listWaiting(tx, ensembleIds)
  const slots = seminar.days.flatMap((day) =>
    slotsOf({ ...day, sessions: sessions.filter(({ dayId }) => dayId === day.id) }),
  )
  const playedBy = new Map(repertoire.map((piece) => [piece.id, piece.ensembleIds]))
  const planned = plannedIn(slots, decided, playedBy)
  const known = new Set(repertoire.map((piece) => piece.id))
  const others = [...planned.values()].flatMap((ids) => ids ?? []).filter((pieceId) => !known.has(pieceId))
  const pieces: Piece[] = [...repertoire, ...(await piecesOf(tx, others))]
  return {
    ...{ seminar, slots, planned, decided, pieces, replies, staff, calls, standIns },
    playedBy,
    needs: new Map(pieces.map((piece) => [piece.id, needsOf(piece.scoring)])),
    // The matching prefers who comes first: a score's order, and by name within it.
    roster: roster
      .toSorted((a, b) => byScore(a.instrument, b.instrument))
      .map((child) => (isSeen(standing, child, id) ? child : { ...child, name: '' })),
    waiting: waiting.map(({ id: enrolmentId, instrument, doubles }) => ({
      ...{ id: enrolmentId, name: '', instrument: instrumentOf(instrument) },
      doubles: doubles.split(',').filter(isInstrument),
    })),
  }
}

/** Whether the viewer may know who it is that comes or does not. */
function isSeen(standing: Standing, { childId, instrument }: RosterChild, seminarId: string): boolean {
  const fields = fieldsSeenBy(viewersOf(standing, { childId, seminarId, instrument }))
  return fields.has('name') && fields.has('reply')
}

const memberOf = ({ childId, name, instrument, doubles }: RosterChild): Player => ({
  ...{ id: childId, name, instrument, doubles },
})

/**
 * Who is there in a part of a day to play a piece: the members of the ensembles that play it and are called then.
 * Stand-ins who said yes are sure; the partner's players too where they are counted. Without a piece: everybody.
 */
export function thereIn(
  gathered: Gathered,
  slot: Slot,
  { withPartner, pieceId }: { withPartner: boolean; pieceId: string | null },
): There & { away: number } {
  const said = new Map(
    gathered.replies.filter(({ dayId }) => dayId === slot.dayId).map((reply) => [reply.childId, reply]),
  )
  const ensembles = pieceId === null ? undefined : gathered.playedBy.get(pieceId)
  const called = slot.ensembles
  const roster = gathered.roster
    .filter(({ ensembleId }) => !ensembles || ensembles.includes(ensembleId))
    .filter(({ ensembleId }) => called.length === 0 || called.includes(ensembleId))
  const presence = (child: RosterChild) => presenceAt(said.get(child.childId), slot)
  const certain = roster.filter((child) => presence(child) === 'there').map(memberOf)
  const unsure = roster.filter((child) => presence(child) === 'maybe').map(memberOf)
  const stepping = gathered.calls
    .filter(({ accepted, dates }) => accepted === true && dates.includes(slot.date))
    .map(({ standInId, name, instrument }): Player => ({ id: standInId, name, instrument, doubles: [] }))
  const partner = withPartner ? playersOfPartner(gathered.seminar.partnerPlayers) : []
  return {
    certain: [...certain, ...stepping, ...partner],
    possible: [...certain, ...stepping, ...partner, ...unsure],
    away: roster.length - certain.length - unsure.length,
  }
}

/** Who could help in a part of a day. */
export function reserveFor(gathered: Gathered, slot: Slot, there: There, withPartner: boolean): Reserve {
  const certain = new Set(there.certain.map(({ id }) => id))
  const asked = new Map(
    gathered.calls.filter(({ dates }) => dates.includes(slot.date)).map((call) => [call.standInId, call.accepted]),
  )
  return {
    unanswered: there.possible.filter(({ id }) => !certain.has(id)),
    standIns: gathered.standIns.flatMap(({ id, name, instruments: [instrument, ...doubles] }) =>
      instrument && !asked.has(id) ? [{ id, name, instrument, doubles, asked: false }] : [],
    ),
    partner: withPartner ? [] : playersOfPartner(gathered.seminar.partnerPlayers),
    waiting: gathered.waiting,
    coaches: gathered.staff
      .filter(({ role }) => role === 'coach')
      .map(({ personId, name, sections }) => ({ personId, name, groups: groupsOf(sections.join()) })),
  }
}

/** The order as it stands, written down. */
export const standingOrder = ({ slots, planned }: Pick<Gathered, 'slots' | 'planned'>): OrderLine[] =>
  orderOf(slots, planned)

export const meterFor = (gathered: Gathered) => meterOf(gathered.needs)
