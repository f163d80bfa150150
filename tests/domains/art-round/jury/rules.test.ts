import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Criterion, Seat } from '#app/domains/art-round/jury/jury.ts'
import {
  distributionOfCounts,
  maySeeScoresOf,
  validScore,
  weightedScore,
  whyNotScore,
} from '#app/domains/art-round/jury/rules.ts'

const criterion = (id: string, weight: number): Criterion => ({
  id,
  key: id,
  position: 1,
  labelNb: id,
  labelEn: id,
  helpNb: '',
  helpEn: '',
  weight,
  steps: [],
})
const criteria = [criterion('quality', 2), criterion('craft', 1)]
const both = (quality: number, craft: number) => [
  { criterionId: 'quality', value: quality },
  { criterionId: 'craft', value: craft },
]

describe('validScore', () => {
  it.each([
    [1, true],
    [7, true],
    [0, false],
    [8, false],
    [3.5, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])('%d on 1–7: %s', (value, valid) => expect(validScore(value, { min: 1, max: 7 })).toBe(valid))
})

describe('weightedScore', () => {
  it.each<[what: string, scores: { criterionId: string; value: number }[], score: number | null]>([
    ['all answered', both(6, 3), 5],
    ['unanswered is not zero', [{ criterionId: 'quality', value: 6 }], 6],
    ['nothing answered', [], null],
    ['zero is an answer', both(0, 3), 1],
    ['a criterion of another round', [...both(6, 3), { criterionId: 'other', value: 7 }], 5],
  ])('%s', (_, scores, score) => expect(weightedScore(scores, criteria)).toBe(score))

  it('leaves out what has no weight', () => {
    const asked = [...criteria, criterion('mood', 0)]
    expect(weightedScore([...both(6, 3), { criterionId: 'mood', value: 1 }], asked)).toBe(5)
    expect(weightedScore([{ criterionId: 'mood', value: 1 }], asked)).toBeNull()
  })

  it('lies between the lowest and the highest score, and a score of the same value never moves it', () => {
    const answers = fc.uniqueArray(
      fc.record({ criterionId: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.integer({ min: 1, max: 100 }) }),
      {
        selector: (answer) => answer.criterionId,
        minLength: 1,
      },
    )
    const weights = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    )
    fc.assert(
      fc.property(answers, weights, (scores, [a, b, c, d]) => {
        const asked = [criterion('a', a), criterion('b', b), criterion('c', c), criterion('d', d)]
        const score = weightedScore(scores, asked) ?? Number.NaN
        const values = scores.map((one) => one.value)
        expect(score).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
        expect(score).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
        const doubled = asked.map((one) => ({ ...one, weight: one.weight * 2 }))
        expect(weightedScore(scores, doubled)).toBeCloseTo(score, 9)
      }),
    )
  })
})

const seat: Pick<Seat, 'declaredAt' | 'sealedAt'> = { declaredAt: new Date(0), sealedAt: null }
describe('whyNotScore', () => {
  it.each([
    ['open', seat, null, null],
    ['preparing', seat, null, 'jury.roundNotOpen'],
    ['closed', seat, null, 'jury.roundNotOpen'],
    ['open', { ...seat, declaredAt: null }, null, 'jury.notDeclared'],
    ['open', { ...seat, sealedAt: new Date(1) }, null, 'jury.sealed'],
    ['open', seat, { recused: true }, 'jury.recused'],
    ['open', seat, { recused: false }, null],
  ] as const)('%s, %o, %o: %s', (state, of, found, why) => expect(whyNotScore({ state }, of, found)).toBe(why))
})

describe('maySeeScoresOf', () => {
  const sealed = new Date(1)
  it.each([
    ['both sealed', { id: 's1', sealedAt: sealed }, { id: 's2', sealedAt: sealed }, false, true],
    ['only one’s own', { id: 's1', sealedAt: sealed }, { id: 's2', sealedAt: null }, false, false],
    ['only the other’s', { id: 's1', sealedAt: null }, { id: 's2', sealedAt: sealed }, false, false],
    ['neither', { id: 's1', sealedAt: null }, { id: 's2', sealedAt: null }, false, false],
    ['one’s own', { id: 's1', sealedAt: null }, { id: 's1', sealedAt: null }, false, true],
    ['both sealed, recused', { id: 's1', sealedAt: sealed }, { id: 's2', sealedAt: sealed }, true, false],
  ])('%s', (_, own, other, recused, may) => expect(maySeeScoresOf(own, other, recused)).toBe(may))
})

it('counts how often each value of the scale was given, and passes over what is outside it', () => {
  const counted = [
    { criterionId: 'quality', value: 1, times: 2 },
    { criterionId: 'quality', value: 3, times: 1 },
    { criterionId: 'quality', value: 9, times: 5 },
    { criterionId: 'another', value: 2, times: 5 },
  ]
  expect(distributionOfCounts(counted, criteria, { min: 1, max: 3 })).toEqual([
    { criterionId: 'quality', counts: [2, 0, 1], given: 3, mean: 5 / 3 },
    { criterionId: 'craft', counts: [0, 0, 0], given: 0, mean: null },
  ])
})
