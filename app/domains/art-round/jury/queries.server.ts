/** What other areas may read of the jury. Who may see it is for their own policies to say. */
import { callsOf } from '#app/domains/art-round/edition/queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Assessment, JuryRound, Seat } from './jury.ts'
import { weightedScore } from './rules.ts'
import { findRound, listAssessmentsOfRound, listRounds, listSeats } from './store.server.ts'

/** The rounds of an edition: by call in the order in which the calls open, then by number. */
export async function roundsOf(tx: Tx, editionId: string): Promise<JuryRound[]> {
  const calls = (await callsOf(tx, editionId)).map(({ id }) => id)
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

/** Not before every juror of the round has sealed, and never of a round without jurors: then null. */
export async function sealedScores(tx: Tx, roundId: string): Promise<SealedApplication[] | null> {
  const seats = await listSeats(tx, roundId)
  if (seats.length === 0 || seats.some((seat) => seat.sealedAt === null)) return null
  const found = new Map<string, SealedApplication>()
  for (const { applicationId, seatId, recused, score, pickedWorkId } of await assessmentsOf(tx, roundId)) {
    const one = found.get(applicationId) ?? { applicationId, scores: [], picks: [], recused: [] }
    found.set(applicationId, one)
    if (recused) one.recused.push(seatId)
    else {
      if (score !== null) one.scores.push({ jurorId: seatId, score })
      if (pickedWorkId !== null) one.picks.push({ jurorId: seatId, workId: pickedWorkId })
    }
  }
  return [...found.values()]
}

/** The jurors who have not sealed yet; empty when all have, and when there is no juror. */
export const unsealedSeatsOf = async (tx: Tx, roundId: string): Promise<Seat[]> =>
  (await listSeats(tx, roundId)).filter((seat) => seat.sealedAt === null)
