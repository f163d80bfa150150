import type { TextKey } from '#app/i18n/keys.ts'
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

/** Nobody sees another juror's scores before both have sealed their own, and never of an application one is recused from. */
export const maySeeScoresOf = (
  own: Pick<Seat, 'id' | 'sealedAt'>,
  other: Pick<Seat, 'id' | 'sealedAt'>,
  ownRecused: boolean,
): boolean => !ownRecused && (own.id === other.id || (own.sealedAt !== null && other.sealedAt !== null))

/** How often a juror has given each score of the scale to one criterion, and the mean of them. */
export interface Distribution {
  criterionId: string
  /** `counts[0]` is how often the lowest score was given. */
  counts: number[]
  given: number
  mean: number | null
}

/**
 * A juror's own use of the scale, criterion by criterion, from how often each value was given. Values outside the scale
 * and of criteria that the round does not have count for nothing.
 */
export function distributionOfCounts(
  counted: readonly { criterionId: string; value: number; times: number }[],
  criteria: readonly Asked[],
  scale: Scale,
): Distribution[] {
  return criteria.map(({ id }) => {
    const own = counted.filter((one) => one.criterionId === id && validScore(one.value, scale))
    const counts = Array.from({ length: scale.max - scale.min + 1 }, () => 0)
    for (const { value, times } of own) counts[value - scale.min] = (counts[value - scale.min] ?? 0) + times
    const given = own.reduce((total, { times }) => total + times, 0)
    const sum = own.reduce((total, { value, times }) => total + value * times, 0)
    return { criterionId: id, counts, given, mean: given > 0 ? sum / given : null }
  })
}
