import type { TextKey } from '#app/i18n/keys.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import type { Assessment, Criterion, JuryRound, Scale, Score, Seat } from './jury.ts'

type Weighed = Pick<Criterion, 'id' | 'weight'>
type Asked = Pick<Criterion, 'id'>

export const validScore = (value: number, scale: Scale): boolean =>
  Number.isInteger(value) && value >= scale.min && value <= scale.max

/**
 * Σ weight · score / Σ weight over the criteria that are answered; null when none that counts is. A criterion without
 * an answer thus never counts as zero, and scores of criteria that the round does not have count for nothing.
 */
export function weightedScore(scores: readonly Score[], criteria: readonly Weighed[]): number | null {
  const given = new Map(scores.map((score) => [score.criterionId, score.value]))
  let sum = 0
  let weights = 0
  for (const { id, weight } of criteria) {
    const value = given.get(id)
    if (value === undefined) continue
    sum += weight * value
    weights += weight
  }
  return weights > 0 ? sum / weights : null
}

/** The criteria that a juror has not answered for an application; all of them when nothing is saved. */
export function unanswered(assessment: Pick<Assessment, 'scores'> | undefined, criteria: readonly Asked[]): string[] {
  const answered = new Set(assessment?.scores.map((score) => score.criterionId))
  return criteria.map((criterion) => criterion.id).filter((id) => !answered.has(id))
}

type Judged = Pick<Assessment, 'applicationId' | 'recused' | 'pickedWorkId' | 'scores'>

/** Every criterion is answered, those that do not count too, and a work is picked. */
export const isComplete = (assessment: Pick<Judged, 'pickedWorkId' | 'scores'>, criteria: readonly Asked[]): boolean =>
  assessment.pickedWorkId !== null && unanswered(assessment, criteria).length === 0

/** Why this juror cannot score this application now; null when it can be done. */
export function whyNotScore(
  round: Pick<JuryRound, 'state'>,
  seat: Pick<Seat, 'declaredAt' | 'sealedAt'>,
  assessment: Pick<Assessment, 'recused'> | null,
): TextKey | null {
  if (round.state !== 'open') return 'jury.roundNotOpen'
  if (seat.declaredAt === null) return 'jury.notDeclared'
  if (seat.sealedAt !== null) return 'jury.sealed'
  return assessment?.recused ? 'jury.recused' : null
}

/** What one application still lacks from a juror. */
export interface Missing {
  applicationId: string
  criteria: string[]
  work: boolean
}

export type SealAnswer = { may: true } | { may: false; why: Sentence; missing: Missing[] }

/**
 * Whether a juror may confirm being finished: the round is open, the declaration is signed, and every application that
 * the juror is not recused from has all its scores and a picked work that is one of its own. `missing` follows the order
 * of `applications`. Assessments of applications that are not before the jury any more are passed over.
 */
export function maySeal(
  round: Pick<JuryRound, 'state' | 'criteria'>,
  seat: Pick<Seat, 'declaredAt' | 'sealedAt'>,
  assessments: readonly Judged[],
  applications: readonly { id: string; workIds: readonly string[] }[],
): SealAnswer {
  const refusal = whyNotScore(round, seat, null)
  if (refusal) return { may: false, why: { key: refusal }, missing: [] }
  if (applications.length === 0) return { may: false, why: { key: 'jury.nothingToScore' }, missing: [] }
  const own = new Map(assessments.map((assessment) => [assessment.applicationId, assessment]))
  const missing = applications.flatMap(({ id, workIds }): Missing[] => {
    const assessment = own.get(id)
    if (assessment?.recused) return []
    const criteria = unanswered(assessment, round.criteria)
    const work = !assessment?.pickedWorkId || !workIds.includes(assessment.pickedWorkId)
    return criteria.length > 0 || work ? [{ applicationId: id, criteria, work }] : []
  })
  if (missing.length === 0) return { may: true }
  return { may: false, why: { key: 'jury.notFinished', facts: { applications: missing.length } }, missing }
}

/** Nobody sees another juror's scores before both have sealed their own, and never of an application one is recused from. */
export const maySeeScoresOf = (
  own: Pick<Seat, 'id' | 'sealedAt'>,
  other: Pick<Seat, 'id' | 'sealedAt'>,
  ownRecused: boolean,
): boolean => !ownRecused && (own.id === other.id || (own.sealedAt !== null && other.sealedAt !== null))

/** How far a juror has come. `total` is without the recused; complete + begun + untouched = total. */
export interface Progress {
  total: number
  complete: number
  begun: number
  untouched: number
}

export function progressOf(
  assessments: readonly Judged[],
  applicationIds: readonly string[],
  criteria: readonly Asked[],
): Progress {
  const own = new Map(assessments.map((assessment) => [assessment.applicationId, assessment]))
  const progress: Progress = { total: 0, complete: 0, begun: 0, untouched: 0 }
  for (const id of applicationIds) {
    const assessment = own.get(id)
    if (assessment?.recused) continue
    progress.total++
    if (!assessment || (assessment.scores.length === 0 && assessment.pickedWorkId === null)) progress.untouched++
    else if (isComplete(assessment, criteria)) progress.complete++
    else progress.begun++
  }
  return progress
}

/** How often a juror has given each score of the scale to one criterion, and the mean of them. */
export interface Distribution {
  criterionId: string
  /** `counts[0]` is how often the lowest score was given. */
  counts: number[]
  given: number
  mean: number | null
}

/** A juror's own use of the scale, criterion by criterion. Nothing of applications that the juror is recused from. */
export function distributionOf(
  assessments: readonly Pick<Judged, 'recused' | 'scores'>[],
  criteria: readonly Asked[],
  scale: Scale,
): Distribution[] {
  const scores = assessments.filter((assessment) => !assessment.recused).flatMap((assessment) => assessment.scores)
  return criteria.map(({ id }) => {
    const values = scores.filter((s) => s.criterionId === id && validScore(s.value, scale)).map((s) => s.value)
    const counts = Array.from({ length: scale.max - scale.min + 1 }, () => 0)
    for (const value of values) counts[value - scale.min] = (counts[value - scale.min] ?? 0) + 1
    const sum = values.reduce((total, value) => total + value, 0)
    return { criterionId: id, counts, given: values.length, mean: values.length > 0 ? sum / values.length : null }
  })
}
