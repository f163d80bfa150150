import { expect, it } from 'vitest'
import { opinionsOf, type ScoreRow, termsOfRows } from '#app/domains/art-round/jury/score-rows.ts'

const row = (given: Partial<ScoreRow> = {}): ScoreRow => ({
  application: 1,
  juror: 'en@example.com',
  criterion: 'quality',
  score: 5,
  work: null,
  recused: false,
  ...given,
})

it('brings the rows of one juror and one application together', () => {
  const { opinions, faults } = opinionsOf([
    row(),
    row({ criterion: 'execution', score: 3, work: 2 }),
    row({ application: 2, score: null, work: 1 }),
    row({ juror: 'to@example.com', criterion: null, score: null, recused: true }),
  ])
  expect(faults).toEqual([])
  expect(
    opinions.map((one) => [one.application, one.juror, one.rows, [...one.scores.keys()], one.work, one.recused]),
  ).toEqual([
    [1, 'en@example.com', [0, 1], ['quality', 'execution'], 2, false],
    [2, 'en@example.com', [2], [], 1, false],
    [1, 'to@example.com', [3], [], null, true],
  ])
})

it.each<[string, ScoreRow[], string, string]>([
  ['two scores for one criterion', [row(), row({ score: 6 })], 'score', 'jury.rowsDisagree'],
  ['two picks', [row({ work: 1 }), row({ criterion: 'execution', work: 2 })], 'work', 'jury.rowsDisagree'],
  [
    'recused and not',
    [row(), row({ criterion: 'execution', score: null, recused: true })],
    'recused',
    'jury.rowsDisagree',
  ],
  ['recused and scored', [row({ recused: true })], 'recused', 'jury.recusedScored'],
  ['a score of nothing', [row({ criterion: null })], 'criterion', 'jury.criterionMissing'],
])('%s is a fault', (_what, rows, column, key) => {
  expect(opinionsOf(rows).faults).toMatchObject([{ row: rows.length - 1, column, key }])
})

it('the same row twice is no fault', () => expect(opinionsOf([row(), row()]).faults).toEqual([]))

it.each([
  [[1, 7], { min: 1, max: 7 }],
  [[0, 7], { min: 0, max: 10 }],
  [[10], { min: 0, max: 10 }],
  [[88], { min: 0, max: 100 }],
  [[101], null],
  [[-1], null],
])('scores %j lie on %j', (scores, scale) => {
  const rows = scores.map((score, index) => row({ application: index + 1, score }))
  expect(termsOfRows(rows)?.scale ?? null).toEqual(scale)
})

it('criteria of a file come in their order and count alike, by the names that are known', () => {
  const terms = termsOfRows([row({ criterion: 'idea' }), row({ criterion: 'quality' }), row({ criterion: 'idea' })])
  expect(terms?.criteria.map(({ key, labelNb, weight }) => [key, labelNb, weight])).toEqual([
    ['idea', 'idea', 1],
    ['quality', 'Kunstnerisk kvalitet', 1],
  ])
  expect(termsOfRows([row({ score: null })])).toBeNull()
})
