/** What every deed and screen of a juror begins with: the own seat, and the applications that are before it. */
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import { applicationsByIds, reachingJury, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { reachesJury } from '#app/domains/art-round/application/rules.ts'
import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Assessment, JuryRound, Seat } from './jury.ts'
import { listEntries, listMarks, listRecusals } from './marks.store.server.ts'
import type { Mark } from './marks.ts'
import { runningOrder } from './order.ts'
import { mayJudge } from './policy.ts'
import { roundsOf } from './queries.server.ts'
import { openToTurnTo, roundKey, type Seated, waitingRound } from './rounds.ts'
import { idOfSheetKey } from './sheet-key.server.ts'
import { scorersOf } from './stand-ins.ts'
import { findAssessment, listSeats, listSeatsOfPerson } from './store.server.ts'

export interface OwnSeat {
  edition: Edition
  round: JuryRound
  seat: Seat
}

export interface OwnSeats extends OwnSeat {
  calls: Call[]
  /** Every round of the year in which the juror has a seat and may turn to, in order, the chosen one among them. */
  open: Seated[]
}

/**
 * The juror's seats of a year and the one that is meant: the round that the address names (see `roundKey`), else the one
 * that waits for the juror (see `waitingRound`). Throws missing without such an edition, forbidden without a seat,
 * without the role, and for a round that the juror may not turn to.
 */
export async function ownSeats(tx: Tx, actor: Actor, year: number, wished: string | null = null): Promise<OwnSeats> {
  const edition = await theEdition(tx, year)
  const [calls, own] = await seatedOf(tx, actor, edition)
  const open = openToTurnTo(own)
  const chosen = wished === null ? waitingRound(own) : open.find(({ round }) => roundKey(calls, round) === wished)
  if (!chosen || !mayJudge(actor, chosen.seat, year)) throw forbidden()
  return { edition, calls, open, ...chosen }
}

/** The juror's seat in the round that is meant. Throws as `ownSeats` does. */
export async function ownSeat(tx: Tx, actor: Actor, year: number, wished: string | null = null): Promise<OwnSeat> {
  const { edition, round, seat } = await ownSeats(tx, actor, year, wished)
  return { edition, round, seat }
}

async function seatedOf(tx: Tx, actor: Actor, edition: Edition): Promise<[Call[], Seated[]]> {
  const calls = await callsOf(tx, edition.id)
  const rounds = await roundsOf(tx, edition.id, calls)
  const ids = rounds.map(({ id }) => id)
  const seats = new Map((await listSeatsOfPerson(tx, actor.personId, ids)).map((seat) => [seat.roundId, seat]))
  const own = rounds.flatMap((round) => {
    const seat = seats.get(round.id)
    return seat ? [{ round, seat }] : []
  })
  return [calls, own]
}

/** The ids of what is before the jury of a round, in the order of the applications' numbers. One statement. */
export const idsBeforeJury = async (tx: Tx, round: Pick<JuryRound, 'id' | 'callId' | 'selective'>): Promise<string[]> =>
  (await reachingJury(tx, round.callId, round.selective ? round.id : null)).map(({ id }) => id)

/** What a stand-in scores of it: see `scorersOf`. */
async function standInsPart(tx: Tx, round: JuryRound, ids: readonly string[]): Promise<string[]> {
  const seats = await listSeats(tx, round.id)
  return scorersOf(ids, seats, await listRecusals(tx, round.id)).forStandIns
}

export interface Bench extends OwnSeats {
  /** In the juror's own order, without those that the juror is recused from. */
  applications: { id: string }[]
  /** How far the juror has come with what was touched, by application. */
  marks: Map<string, Mark>
}

/**
 * Everything that is before one juror, in as many statements for thousands as for ten. Says nothing of whether the juror
 * may look already: see `maySeeSheets`. Throws as `ownSeats` does.
 */
export async function ownBench(tx: Tx, actor: Actor, year: number, wished: string | null = null): Promise<Bench> {
  const own = await ownSeats(tx, actor, year, wished)
  const { round, seat } = own
  const marks = new Map((await listMarks(tx, seat.id)).map((mark) => [mark.applicationId, mark]))
  const all = await idsBeforeJury(tx, round)
  const mine = seat.standIn ? await standInsPart(tx, round, all) : all
  const shown = mine.filter((id) => !marks.get(id)?.recused)
  return { ...own, applications: runningOrder(round.orderSeed, seat.id, shown).map((id) => ({ id })), marks }
}

export interface OwnSheet extends OwnSeat {
  application: Application
  /** In the artist's order of priority. */
  works: Work[]
  assessment: Assessment | null
}

/**
 * One sheet by its key, for a deed; the key itself says in which of the juror's rounds. Throws conflict when it is not
 * before this juror any more: withdrawn meanwhile, recused from, not the stand-in's, or a key that was never this
 * juror's. They are not told apart. Throws forbidden without a seat.
 */
export async function ownSheet(tx: Tx, actor: Actor, year: number, key: string): Promise<OwnSheet> {
  const { edition, open } = await ownSeats(tx, actor, year)
  const meant = open.flatMap((one) => {
    const id = idOfSheetKey(one.round.orderSeed, one.seat.id, key)
    return id ? [{ ...one, id }] : []
  })
  const found = await applicationsByIds(
    tx,
    meant.map(({ id }) => id),
  )
  for (const { round, seat, id } of meant) {
    const application = found.find((one) => one.id === id)
    if (!application || application.callId !== round.callId || !reachesJury(application)) continue
    if (round.selective && !(await listEntries(tx, round.id)).includes(id)) continue
    if (seat.standIn && (await standInsPart(tx, round, [id])).length === 0) continue
    const assessment = await findAssessment(tx, seat.id, id)
    if (assessment?.recused || !mayJudge(actor, seat, year)) continue
    const works = (await worksOf(tx, [id])).get(id) ?? []
    return { edition, round, seat, application, works, assessment }
  }
  throw conflict('jury.sheetGone')
}
