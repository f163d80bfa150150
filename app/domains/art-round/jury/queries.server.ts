/** What other areas may read of the jury. Who may see it is for their own policies to say. */
import { reachingJury } from '#app/domains/art-round/application/queries.server.ts'
import type { Call } from '#app/domains/art-round/edition/edition.ts'
import { callsOf } from '#app/domains/art-round/edition/queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Assessment, JuryRound, Seat } from './jury.ts'
import { listRecusals } from './marks.store.server.ts'
import { weightedScore } from './rules.ts'
import { neededSeats, scorersOf } from './stand-ins.ts'
import { findRound, listAssessmentsOfRound, listRounds, listSeats } from './store.server.ts'
import { listSums, type SummedAnswer } from './sums.store.server.ts'

/** The rounds of an edition: by call in the order in which the calls open, then by number. */
export async function roundsOf(tx: Tx, editionId: string, known?: readonly Pick<Call, 'id'>[]): Promise<JuryRound[]> {
  const calls = (known ?? (await callsOf(tx, editionId))).map(({ id }) => id)
  const rounds = await listRounds(tx, calls)
  return rounds.sort((a, b) => calls.indexOf(a.callId) - calls.indexOf(b.callId) || a.number - b.number)
}

/** In the order in which they were put. */
export const seatsOf = (tx: Tx, roundId: string): Promise<Seat[]> => listSeats(tx, roundId)

export interface WeighedAssessment extends Assessment {
  /** Σ weight · score / Σ weight over what is answered; null for one who is recused or has answered nothing. */
  score: number | null
}

/**
 * All assessments of a round, also of jurors who have not sealed and of those who are recused. Nothing of it may be
 * shown to anyone before all have sealed: for screens ask `sealedScores`.
 */
export async function assessmentsOf(tx: Tx, roundId: string): Promise<WeighedAssessment[]> {
  const round = await findRound(tx, roundId)
  const assessments = await listAssessmentsOfRound(tx, roundId)
  return assessments.map((assessment) => ({
    ...assessment,
    score: assessment.recused ? null : weightedScore(assessment.scores, round?.criteria ?? []),
  }))
}

/** What the jurors thought of one application; jurors by the ids of their seats. */
export interface SealedApplication {
  applicationId: string
  scores: { jurorId: string; score: number }[]
  /** The works that jurors picked, one entry for each juror who picked. */
  picks: { jurorId: string; workId: string }[]
  recused: string[]
}

/** The seats of a round, and how the stand-ins come in; a few slim statements. */
export async function scorersIn(tx: Tx, round: Pick<JuryRound, 'id' | 'callId' | 'selective'>) {
  const ids = (await reachingJury(tx, round.callId, round.selective ? round.id : null)).map(({ id }) => id)
  const seats = await listSeats(tx, round.id)
  const recusals = await listRecusals(tx, round.id)
  const { forStandIns, lacking } = scorersOf(ids, seats, recusals)
  return { ids, seats, recusals, forStandIns, lacking, needed: neededSeats(seats, forStandIns, recusals) }
}

/**
 * Not before every juror that the round waits for has sealed, never of a round without jurors, and never of a warm-up,
 * which counts for nothing: then null. What a stand-in has scored counts only where the stand-in is needed.
 */
export async function sealedScores(tx: Tx, roundId: string): Promise<SealedApplication[] | null> {
  const round = await findRound(tx, roundId)
  if (!round || round.kind === 'warmup') return null
  const { needed, recusals } = await scorersIn(tx, round)
  if (needed.length === 0 || needed.some((seat) => seat.sealedAt === null)) return null
  const found = new Map<string, SealedApplication>()
  const at = (applicationId: string): SealedApplication => {
    const one = found.get(applicationId) ?? { applicationId, scores: [], picks: [], recused: [] }
    found.set(applicationId, one)
    return one
  }
  for (const [applicationId, answers] of await summedOf(tx, roundId))
    for (const { seatId: jurorId, score, pickedWorkId } of answers) {
      if (score !== null) at(applicationId).scores.push({ jurorId, score })
      if (pickedWorkId !== null) at(applicationId).picks.push({ jurorId, workId: pickedWorkId })
    }
  for (const { seatId, applicationId } of recusals) at(applicationId).recused.push(seatId)
  return [...found.values()]
}

/**
 * A whole round weighed by the database, sealed or not, by application. What a stand-in has scored counts only where the
 * stand-in is needed, so it is left out elsewhere.
 */
export async function summedOf(tx: Tx, roundId: string): Promise<Map<string, SummedAnswer[]>> {
  const summed = await listSums(tx, roundId)
  const round = await findRound(tx, roundId)
  const standIns = new Set((await listSeats(tx, roundId)).filter((seat) => seat.standIn).map(({ id }) => id))
  if (!round || standIns.size === 0) return summed
  const theirs = new Set((await scorersIn(tx, round)).forStandIns)
  const counts = (id: string, { seatId }: SummedAnswer) => theirs.has(id) || !standIns.has(seatId)
  return new Map([...summed].map(([id, answers]) => [id, answers.filter((answer) => counts(id, answer))]))
}

/** The jurors whom a round waits for and who have not sealed; empty when all have, and when there is no juror. */
export async function unsealedSeatsOf(tx: Tx, roundId: string): Promise<Seat[]> {
  const round = await findRound(tx, roundId)
  return round ? (await scorersIn(tx, round)).needed.filter((seat) => seat.sealedAt === null) : []
}

/** Who is entered to a round; and answers criterion by criterion. */
export { listAnswers as answersOf, listEntered as enteredOf, type SummedAnswer } from './sums.store.server.ts'
