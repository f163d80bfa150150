/** Between what is stored, which goes by ids, and what a juror's sheet sends, which goes by keys and places. */
import type { Assessment, Criterion, Score } from './jury.ts'
import type { Answers, StoredAnswers } from './views.ts'

type Keyed = Pick<Criterion, 'id' | 'key'>
type Placed = { id: string; position: number }

export function answersOf(
  assessment: Assessment | null,
  criteria: readonly Keyed[],
  works: readonly Placed[],
): StoredAnswers {
  if (!assessment) return { scores: {}, pick: null, note: '', bookmarked: false, version: 0, savedAt: null }
  const given = new Map(assessment.scores.map(({ criterionId, value }) => [criterionId, value]))
  const scores = criteria.flatMap(({ id, key }): [string, number][] => {
    const value = given.get(id)
    return value === undefined ? [] : [[key, value]]
  })
  const pick = works.find(({ id }) => id === assessment.pickedWorkId)?.position ?? null
  const { note, bookmarked, version, savedAt } = assessment
  return { scores: Object.fromEntries(scores), pick, note, bookmarked, version, savedAt }
}

export const scoresOf = (answers: Pick<Answers, 'scores'>, criteria: readonly Keyed[]): Score[] =>
  criteria.flatMap(({ id, key }) => {
    const value = answers.scores[key]
    return value === undefined ? [] : [{ criterionId: id, value }]
  })

export const sameAnswers = (a: Answers, b: Answers): boolean => {
  const keys = new Set([...Object.keys(a.scores), ...Object.keys(b.scores)])
  if (a.pick !== b.pick || a.note !== b.note || a.bookmarked !== b.bookmarked) return false
  return [...keys].every((key) => a.scores[key] === b.scores[key])
}
