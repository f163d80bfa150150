import { randomUUID } from 'node:crypto'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Assessment, Criterion, JuryRound, RoundState, Scale, Score, Seat, Step } from './jury.ts'

const steps = { select: { value: true, labelNb: true, labelEn: true }, orderBy: { value: 'asc' } } as const
const withCriteria = { criteria: { orderBy: { position: 'asc' }, include: { steps } } } as const

interface RoundRow extends Omit<JuryRound, 'scale' | 'criteria'> {
  scaleMin: number
  scaleMax: number
  criteria: (Criterion & { roundId: string })[]
}
const roundOf = ({ scaleMin, scaleMax, criteria, ...row }: RoundRow): JuryRound => ({
  ...row,
  scale: { min: scaleMin, max: scaleMax },
  criteria: criteria.map(({ roundId: _, ...criterion }) => criterion),
})

/** The rounds of several calls, by their number. */
export async function listRounds(tx: Tx, callIds: readonly string[]): Promise<JuryRound[]> {
  const rows = await tx.juryRound.findMany({
    where: { callId: { in: [...callIds] } },
    include: withCriteria,
    orderBy: [{ number: 'asc' }, { id: 'asc' }],
  })
  return rows.map(roundOf)
}

export async function findRound(tx: Tx, id: string): Promise<JuryRound | null> {
  const row = await tx.juryRound.findUnique({ where: { id }, include: withCriteria })
  return row && roundOf(row)
}

export type NewCriterion = Omit<Criterion, 'id' | 'steps'> & { steps?: readonly Step[] }

const criteriaToCreate = (criteria: readonly NewCriterion[]) =>
  criteria.map(({ steps = [], ...criterion }) => ({ ...criterion, steps: { create: [...steps] } }))

/** What a round has beside its scale; without a word an ordinary round, anonymous and of all applications. */
export type RoundChoices = Partial<Pick<JuryRound, 'kind' | 'anonymous' | 'selective' | 'scaleWords' | 'chairDoubles'>>

export async function addRound(
  tx: Tx,
  round: RoundChoices & {
    callId: string
    number: number
    scale: Scale
    orderSeed: string
    criteria: readonly NewCriterion[]
  },
): Promise<JuryRound> {
  const { scale, criteria, ...rest } = round
  const row = await tx.juryRound.create({
    data: { ...rest, scaleMin: scale.min, scaleMax: scale.max, criteria: { create: criteriaToCreate(criteria) } },
    include: withCriteria,
  })
  return roundOf(row)
}

/** What a round is beside its scale and criteria. */
export const putRoundChoices = (tx: Tx, id: string, choices: RoundChoices) =>
  tx.juryRound.update({ where: { id }, data: choices, select: { id: true } })

/** Takes a round away with its seats. */
export const removeRound = (tx: Tx, id: string) => tx.juryRound.delete({ where: { id }, select: { id: true } })

export const putRoundState = (tx: Tx, id: string, state: RoundState) =>
  tx.juryRound.update({ where: { id }, data: { state }, select: { id: true } })

/** A new scale and new criteria in the place of those before; with scores on them they would take the scores along. */
export async function putRoundTerms(
  tx: Tx,
  id: string,
  scale: Scale,
  criteria: readonly NewCriterion[],
): Promise<void> {
  await tx.criterion.deleteMany({ where: { roundId: id } })
  const data = { scaleMin: scale.min, scaleMax: scale.max, criteria: { create: criteriaToCreate(criteria) } }
  await tx.juryRound.update({ where: { id }, data, select: { id: true } })
}

/** Whether anybody has given a score in a round. */
export const hasScores = async (tx: Tx, roundId: string): Promise<boolean> =>
  (await tx.score.findFirst({ where: { criterion: { roundId } }, select: { criterionId: true } })) !== null

/** In the order in which they were put. */
export const listSeats = (tx: Tx, roundId: string): Promise<Seat[]> =>
  tx.jurorSeat.findMany({ where: { roundId }, orderBy: { id: 'asc' } })

export const listSeatsOfPerson = (tx: Tx, personId: string, roundIds: readonly string[]): Promise<Seat[]> =>
  tx.jurorSeat.findMany({ where: { personId, roundId: { in: [...roundIds] } }, orderBy: { id: 'asc' } })

export const findSeat = (tx: Tx, id: string): Promise<Seat | null> => tx.jurorSeat.findUnique({ where: { id } })

export const addSeat = (
  tx: Tx,
  seat: Pick<Seat, 'roundId' | 'personId' | 'chair'> & Partial<Pick<Seat, 'standIn' | 'declaredAt'>>,
): Promise<Seat> => tx.jurorSeat.create({ data: seat })

export const putSeat = (
  tx: Tx,
  id: string,
  change: Partial<Pick<Seat, 'chair' | 'standIn' | 'declaredAt' | 'sealedAt'>>,
) => tx.jurorSeat.update({ where: { id }, data: change, select: { id: true } })

/** Takes the seat away with all that its juror wrote. */
export const removeSeat = (tx: Tx, id: string) => tx.jurorSeat.delete({ where: { id }, select: { id: true } })

const withScores = { scores: { select: { criterionId: true, value: true } } } as const

export const listAssessmentsOfSeat = (tx: Tx, seatId: string): Promise<Assessment[]> =>
  tx.assessment.findMany({ where: { seatId }, include: withScores })

export const listAssessmentsOfRound = (tx: Tx, roundId: string): Promise<Assessment[]> =>
  tx.assessment.findMany({ where: { seat: { roundId } }, include: withScores, orderBy: { id: 'asc' } })

export const findAssessment = (tx: Tx, seatId: string, applicationId: string): Promise<Assessment | null> =>
  tx.assessment.findUnique({ where: { seatId_applicationId: { seatId, applicationId } }, include: withScores })

/** One juror's assessments of a few applications. */
export const listAssessmentsOf = (tx: Tx, seatId: string, applicationIds: readonly string[]): Promise<Assessment[]> =>
  tx.assessment.findMany({ where: { seatId, applicationId: { in: [...applicationIds] } }, include: withScores })

export const findAssessmentById = (tx: Tx, id: string): Promise<Assessment | null> =>
  tx.assessment.findUnique({ where: { id }, include: withScores })

type Content = Pick<Assessment, 'pickedWorkId' | 'note' | 'recused' | 'recusedReason' | 'savedAt'> &
  Partial<Pick<Assessment, 'bookmarked'>>

/** Writes what a juror thinks in the place of what was there, and counts the version up; 1 for the first. */
export async function putAssessment(
  tx: Tx,
  known: Assessment | null,
  at: Pick<Assessment, 'seatId' | 'applicationId'>,
  content: Content & { scores: readonly Score[] },
): Promise<Assessment> {
  const { scores, ...rest } = content
  if (!known) {
    const { seatId, applicationId } = at
    const data = { seatId, applicationId, ...rest, scores: { create: [...scores] } }
    return tx.assessment.create({ data, include: withScores })
  }
  await putScores(tx, known, scores)
  const data = { ...rest, version: { increment: 1 } }
  return tx.assessment.update({ where: { id: known.id }, data, include: withScores })
}

async function putScores(tx: Tx, { id: assessmentId, scores: before }: Assessment, scores: readonly Score[]) {
  const had = new Map(before.map(({ criterionId, value }) => [criterionId, value]))
  const kept = new Set(scores.map(({ criterionId }) => criterionId))
  const gone = before.map(({ criterionId }) => criterionId).filter((id) => !kept.has(id))
  if (gone.length > 0) await tx.score.deleteMany({ where: { assessmentId, criterionId: { in: gone } } })
  for (const { criterionId, value } of scores) {
    if (had.get(criterionId) === value) continue
    if (had.has(criterionId))
      await tx.score.update({
        where: { assessmentId_criterionId: { assessmentId, criterionId } },
        data: { value },
        select: { value: true },
      })
    else await tx.score.create({ data: { assessmentId, criterionId, value }, select: { value: true } })
  }
}

/** Many first assessments at once, some five hundred to a statement. */
export async function addAssessments(
  tx: Tx,
  fresh: readonly (Pick<Assessment, 'seatId' | 'applicationId'> & Content & { scores: readonly Score[] })[],
): Promise<void> {
  const rows = fresh.map(({ scores, ...rest }) => ({ id: randomUUID(), rest, scores }))
  const scores = rows.flatMap(({ id, scores: own }) => own.map((score) => ({ ...score, assessmentId: id })))
  for (let from = 0; from < rows.length; from += 500)
    await tx.assessment.createMany({ data: rows.slice(from, from + 500).map(({ id, rest }) => ({ id, ...rest })) })
  for (let from = 0; from < scores.length; from += 500)
    await tx.score.createMany({ data: scores.slice(from, from + 500) })
}
