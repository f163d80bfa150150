/** What of a juror's scores counts in a protocol. */
import type { Score } from '#app/domains/art-round/jury/jury.ts'
import { weightedScore } from '#app/domains/art-round/jury/rules.ts'
import type { ProtocolRound, ScoredNumber } from './protocol.ts'

/**
 * A juror's weighted score of an application as it stands after the talk; null for one whose scores do not count there,
 * such as a stand-in where two of the others are left.
 */
export function countedScore(
  { criteria }: Pick<ProtocolRound, 'criteria'>,
  of: ScoredNumber | undefined,
  letter: string,
): number | null {
  const given = of?.counts.includes(letter) ? of.letters[letter] : undefined
  if (!given) return null
  const scores = Object.entries(given.afterTalk ?? given.sealed).map(
    ([criterionId, value]): Score => ({ criterionId, value }),
  )
  return weightedScore(
    scores,
    criteria.map(({ key, weight }) => ({ id: key, weight })),
  )
}
