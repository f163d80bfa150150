/** Everything that decisions rest on, read once: the applications before the jury, the ranking and the line. */
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import { listSubmitted, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { reachesJury } from '#app/domains/art-round/application/rules.ts'
import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Scale, Seat } from '#app/domains/art-round/jury/jury.ts'
import { roundsOf, sealedScores, unsealedSeatsOf } from '#app/domains/art-round/jury/queries.server.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Decided } from './decisions.ts'
import { drawLine } from './line.ts'
import { pickOfWork, rank } from './rules.ts'
import type { Line, Ranking, Scored, WorkPick } from './selection.ts'
import { listEntries } from './store.server.ts'

export interface Bench {
  edition: Edition
  /** The call that is decided on. */
  call: Call
  /** Places: the call's own, or the edition's. */
  capacity: number
  /** Those that are decided on: submitted and found complete, in the order of their numbers. */
  applications: readonly Application[]
  works: ReadonlyMap<string, Work[]>
  /** Submitted, and not before the jury: unchecked, incomplete or not eligible. */
  outside: readonly Application[]
  /** Null: the edition has no jury's round. */
  round: { id: string; scale: Scale; unsealed: readonly Seat[]; started: boolean } | null
  /** Null until every juror has sealed: there is nothing to see before it. */
  ranked: { ranking: Ranking; line: Line; picks: ReadonlyMap<string, WorkPick> } | null
}

/**
 * The bench of one call of a year: the one that is named, else the first juried one that has a round, else the first.
 * The line is drawn by the call's latest round that counts. Throws missing when the year has no edition, or no such call.
 */
export async function benchOf(tx: Tx, year: number, callId: string | null = null): Promise<Bench> {
  const edition = await theEdition(tx, year)
  const calls = await callsOf(tx, edition.id)
  const rounds = (await roundsOf(tx, edition.id)).filter(({ kind }) => kind === 'round')
  const juried = calls.find(({ id, kind }) => kind === 'juried' && rounds.some((round) => round.callId === id))
  const call = callId === null ? (juried ?? calls[0]) : calls.find(({ id }) => id === callId)
  if (!call) throw missing()
  const submitted = (await listSubmitted(tx, edition.id)).filter((one) => one.callId === call.id)
  const applications = submitted.filter(reachesJury)
  const ids = applications.map(({ id }) => id)
  const works = await worksOf(tx, ids)
  const capacity = call.capacity ?? edition.capacity
  const bench = { edition, call, capacity, applications, works, outside: submitted.filter((of) => !reachesJury(of)) }
  const round = rounds.filter((one) => one.callId === call.id).at(-1)
  if (!round) return { ...bench, round: null, ranked: null }
  const unsealed = await unsealedSeatsOf(tx, round.id)
  const sealed = await sealedScores(tx, round.id)
  const told = { id: round.id, scale: round.scale, unsealed, started: round.state !== 'preparing' }
  if (!sealed) return { ...bench, round: told, ranked: null }
  const found = new Map(sealed.map((of) => [of.applicationId, of]))
  const scored: Scored[] = applications.map(({ id }) => ({ applicationId: id, scores: found.get(id)?.scores ?? [] }))
  const jurorIds = [...new Set(sealed.flatMap((of) => [...of.scores.map(({ jurorId }) => jurorId), ...of.recused]))]
  const ranking = rank(scored, { jurorIds: jurorIds.sort() })
  const picks = new Map(
    applications.map(({ id }) => {
      const own = (works.get(id) ?? []).map((work) => work.id)
      return [
        id,
        pickOfWork(
          (found.get(id)?.picks ?? []).map(({ workId }) => workId),
          own,
        ),
      ]
    }),
  )
  return { ...bench, round: told, ranked: { ranking, line: drawLine(ranking, capacity), picks } }
}

/** The work that goes with an acceptance: the jury's, or the artist's own first where no juror picked one. */
export function workFor(bench: Pick<Bench, 'ranked' | 'works'>, applicationId: string): string | null {
  return bench.ranked?.picks.get(applicationId)?.workId ?? bench.works.get(applicationId)?.[0]?.id ?? null
}

export const decidedOf = (application: Application): Decided => ({
  decision: application.decision,
  workId: application.decidedWorkId,
  waitingPlace: application.waitingPlace,
})

/** The decisions that a proposal leaves alone: those made by hand, and those that came from a file. */
export async function decidedByHand(tx: Tx, bench: Bench): Promise<Map<string, Decided>> {
  const last = new Map((await listEntries(tx, bench.edition.id)).map((entry) => [entry.applicationId, entry.method]))
  const kept = bench.applications.filter(({ id, decision }) => {
    const method = last.get(id)
    return method === undefined ? decision !== 'none' : method === 'hand' && decision !== 'none'
  })
  return new Map(kept.map((application) => [application.id, decidedOf(application)]))
}
