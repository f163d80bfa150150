/** Everything that decisions rest on, read once: the applications before the jury, the ranking and the line. */
import type { Candidate, CandidateWork } from '#app/domains/art-round/application/candidate.ts'
import { candidatesOf, candidateWorksOf, holdingIn } from '#app/domains/art-round/application/queries.server.ts'
import { reachesJury } from '#app/domains/art-round/application/rules.ts'
import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { placesOf } from '#app/domains/art-round/edition/rules.ts'
import type { JuryRound, Scale, Seat } from '#app/domains/art-round/jury/jury.ts'
import { roundsOf, unsealedSeatsOf } from '#app/domains/art-round/jury/queries.server.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Decided, DecisionMethod } from './decisions.ts'
import { drawUp, lineUp } from './kept-lines.server.ts'
import type { Lined } from './line.ts'
import { sharingWith } from './places.ts'
import { type RankedRound, rankRound, type Sealed, sealedSeats } from './rounds.server.ts'
import { pickOfWork, stackRankings } from './rules.ts'
import type { Line, Ranking, WorkPick } from './selection.ts'
import { lastMethods } from './store.server.ts'

/** One round of the call, as the page says how the order came about; the latest first. */
export interface BenchRound {
  id: string
  number: number
  scale: Scale
}

export interface Bench {
  edition: Edition
  /** The call that is decided on. */
  call: Call
  /** Every call of the edition, in the order in which they open. */
  calls: readonly Call[]
  /** Places: the call's own, or the edition's. */
  capacity: number
  /** How many of these the calls that share them have given away: accepted there, and not resigned. */
  elsewhere: number
  /** Those that are decided on: submitted and found complete, in the order of their numbers. */
  applications: readonly Candidate[]
  works: ReadonlyMap<string, CandidateWork[]>
  /** Submitted, and not before the jury: unchecked, incomplete or not eligible. */
  outside: readonly Candidate[]
  /** The round that the line is drawn by. Null: the call has no jury's round. */
  round: { id: string; scale: Scale; unsealed: readonly Seat[]; started: boolean } | null
  /** Null until every juror has sealed: there is nothing to see before it. */
  ranked: {
    ranking: Ranking
    line: Line
    lined: Lined
    picks: ReadonlyMap<string, WorkPick>
    /** How it was before the talk, of the applications that the talk changed. */
    sealed: ReadonlyMap<string, Sealed>
    /** The rounds that the ranking's parts are of. */
    rounds: readonly BenchRound[]
    /** Duels that a tie was settled by; 0: none. */
    duels: number
  } | null
}

/**
 * The bench of one call of a year: the one that is named, else the first juried one that has a round, else the first.
 * The line is drawn by the call's latest round that has begun; those of an earlier round who did not go on stand below.
 * Throws missing when the year has no edition, or no such call.
 */
export async function benchOf(tx: Tx, year: number, callId: string | null = null): Promise<Bench> {
  const edition = await theEdition(tx, year)
  const calls = await callsOf(tx, edition.id)
  const rounds = (await roundsOf(tx, edition.id)).filter(({ kind }) => kind === 'round')
  const juried = calls.find(({ id, kind }) => kind === 'juried' && rounds.some((round) => round.callId === id))
  const call = callId === null ? (juried ?? calls[0]) : calls.find(({ id }) => id === callId)
  if (!call) throw missing()
  const submitted = await candidatesOf(tx, call.id)
  const applications = submitted.filter(reachesJury)
  const works = await candidateWorksOf(tx, call.id)
  const { capacity } = placesOf(call, edition)
  const sharing = sharingWith(call, calls, edition).map(({ id }) => id)
  const elsewhere = sharing.length > 0 ? await holdingIn(tx, sharing) : 0
  const outside = submitted.filter((of) => !reachesJury(of))
  const bench = { edition, call, calls, capacity, elsewhere, applications, works, outside }
  const own = rounds.filter((one) => one.callId === call.id)
  // A round that is only prepared has no scores yet: until it begins, the one before it tells who is to go on.
  const last = own.findLastIndex(({ state }) => state !== 'preparing')
  const round = own[last] ?? own[0]
  if (!round) return { ...bench, round: null, ranked: null }
  const unsealed = await unsealedSeatsOf(tx, round.id)
  const told = { id: round.id, scale: round.scale, unsealed, started: round.state !== 'preparing' }
  const seats = await sealedSeats(tx, round.id, unsealed)
  if (!seats) return { ...bench, round: told, ranked: null }
  const earlier = own.slice(0, Math.max(last, 0)).reverse()
  return { ...bench, round: told, ranked: await rankedOf(tx, bench, round, seats, earlier) }
}

async function rankedOf(
  tx: Tx,
  { applications, works, capacity }: Pick<Bench, 'applications' | 'works' | 'capacity'>,
  round: JuryRound,
  seats: readonly Seat[],
  earlier: readonly JuryRound[],
): Promise<NonNullable<Bench['ranked']>> {
  const ids = applications.map(({ id }) => id)
  const first = await rankRound(tx, round, seats, ids)
  const rest: RankedRound[] = []
  const rounds: BenchRound[] = [round]
  // A round of all leaves nobody for the rounds before it.
  let selective = round.selective
  for (const before of earlier) {
    const sealed = selective ? await sealedSeats(tx, before.id) : null
    if (!sealed) break
    rest.push(await rankRound(tx, before, sealed, ids))
    rounds.push(before)
    selective = before.selective
  }
  const ranking = stackRankings([first.ranking, ...rest.map((of) => of.ranking)])
  const lined = lineUp(ranking)
  const byPart = [first, ...rest]
  const picks = new Map(
    ranking.applications.map(({ applicationId, part }) => {
      const own = (works.get(applicationId) ?? []).map((work) => work.id)
      return [applicationId, pickOfWork(byPart[part]?.picks.get(applicationId) ?? [], own)]
    }),
  )
  return {
    ...{ ranking, lined, picks, sealed: first.sealed, duels: first.duels },
    line: drawUp(ranking, capacity, lined),
    rounds: rounds.map(({ id, number, scale }) => ({ id, number, scale })),
  }
}

/** The work that goes with an acceptance: the jury's, or the artist's own first where no juror picked one. */
export function workFor(bench: Pick<Bench, 'ranked' | 'works'>, applicationId: string): string | null {
  return bench.ranked?.picks.get(applicationId)?.workId ?? bench.works.get(applicationId)?.[0]?.id ?? null
}

export const decidedOf = (application: Pick<Candidate, 'decision' | 'decidedWorkId' | 'waitingPlace'>): Decided => ({
  decision: application.decision,
  workId: application.decidedWorkId,
  waitingPlace: application.waitingPlace,
})

/** How decisions came about that a proposal after the ranking leaves alone. */
const BY_HAND: readonly DecisionMethod[] = ['hand', 'duel', 'balance']

/** Whether a proposal leaves a decision alone: it was made by hand, or came from a file (without an entry). */
export const isKept = (decision: Decided['decision'], method: DecisionMethod | undefined): boolean =>
  decision !== 'none' && (method === undefined || BY_HAND.includes(method))

/** The decisions that a proposal leaves alone. */
export async function decidedByHand(
  tx: Tx,
  bench: Pick<Bench, 'call' | 'applications'>,
): Promise<Map<string, Decided>> {
  const last = await lastMethods(tx, bench.call.id)
  const kept = bench.applications.filter(({ id, decision }) => isKept(decision, last.get(id)))
  return new Map(kept.map((application) => [application.id, decidedOf(application)]))
}
