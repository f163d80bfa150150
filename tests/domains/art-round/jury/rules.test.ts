import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Criterion, JuryRound, Seat } from '#app/domains/art-round/jury/jury.ts'
import {
  distributionOf,
  isComplete,
  maySeal,
  maySeeScoresOf,
  progressOf,
  unanswered,
  validScore,
  weightedScore,
  whyNotScore,
} from '#app/domains/art-round/jury/rules.ts'
import { sentence } from '#app/i18n/sentence.ts'

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

describe('isComplete', () => {
  it.each([
    [both(1, 1), 'w1', true],
    [both(1, 1), null, false],
    [[{ criterionId: 'quality', value: 1 }], 'w1', false],
    [[], null, false],
  ])('%j with work %s: %s', (scores, pickedWorkId, complete) =>
    expect(isComplete({ scores, pickedWorkId }, criteria)).toBe(complete),
  )

  it('names what is unanswered', () => {
    expect(unanswered({ scores: [{ criterionId: 'quality', value: 1 }] }, criteria)).toEqual(['craft'])
    expect(unanswered(undefined, criteria)).toEqual(['quality', 'craft'])
  })
})

const round: Pick<JuryRound, 'state' | 'criteria'> = { state: 'open', criteria }
const seat: Pick<Seat, 'declaredAt' | 'sealedAt'> = { declaredAt: new Date(0), sealedAt: null }
const applications = [
  { id: 'a1', workIds: ['w1', 'w2'] },
  { id: 'a2', workIds: ['w3'] },
]
const assessment = (applicationId: string, pickedWorkId: string | null, scores = both(4, 4), recused = false) => ({
  applicationId,
  pickedWorkId,
  scores,
  recused,
})

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

describe('maySeal', () => {
  it('when everything is scored and picked', () =>
    expect(maySeal(round, seat, [assessment('a1', 'w2'), assessment('a2', 'w3')], applications)).toEqual({ may: true }))

  it('asks nothing of applications that the juror is recused from', () =>
    expect(maySeal(round, seat, [assessment('a1', 'w2'), assessment('a2', null, [], true)], applications)).toEqual({
      may: true,
    }))

  it('passes over applications that have been withdrawn', () =>
    expect(
      maySeal(round, seat, [assessment('a1', 'w2'), assessment('a9', null, [])], applications.slice(0, 1)),
    ).toEqual({ may: true }))

  it('lists what is missing, in the order of the applications', () => {
    const answer = maySeal(round, seat, [assessment('a2', 'w1', both(4, 4).slice(0, 1))], applications)
    expect(answer).toEqual({
      may: false,
      why: { key: 'jury.notFinished', facts: { applications: 2 } },
      missing: [
        { applicationId: 'a1', criteria: ['quality', 'craft'], work: true },
        // The pick is a work of another application.
        { applicationId: 'a2', criteria: ['craft'], work: true },
      ],
    })
    if (!answer.may)
      expect(sentence('nb', answer.why.key, answer.why.facts)).toBe('2 søknader mangler poeng eller valg av verk.')
  })

  it.each([
    ['the round is closed', { ...round, state: 'closed' as const }, seat, applications, 'jury.roundNotOpen'],
    ['nothing is signed', round, { ...seat, declaredAt: null }, applications, 'jury.notDeclared'],
    ['it is sealed already', round, { ...seat, sealedAt: new Date(1) }, applications, 'jury.sealed'],
    ['there is nothing to score', round, seat, [], 'jury.nothingToScore'],
  ] as const)('not when %s', (_, of, by, all, key) => {
    expect(maySeal(of, by, [assessment('a1', 'w1'), assessment('a2', 'w3')], all)).toMatchObject({
      may: false,
      why: { key },
    })
  })

  it('exactly when each application is complete or recused', () => {
    const one = fc.record({ recused: fc.boolean(), answered: fc.integer({ min: 0, max: 2 }), picked: fc.boolean() })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (given) => {
        const all = given.map((_, i) => ({ id: `a${i}`, workIds: [`w${i}`] }))
        const own = given.map(({ recused, answered, picked }, i) =>
          assessment(`a${i}`, picked ? `w${i}` : null, both(4, 4).slice(0, answered), recused),
        )
        const done = own.every((of) => of.recused || isComplete(of, criteria))
        expect(maySeal(round, seat, own, all).may).toBe(done)
      }),
    )
  })
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

it('counts how far a juror has come, without the recused', () => {
  const own = [
    assessment('a1', 'w1'),
    assessment('a2', null),
    assessment('a3', null, [], true),
    assessment('a4', null, []),
  ]
  expect(progressOf(own, ['a1', 'a2', 'a3', 'a4', 'a5'], criteria)).toEqual({
    total: 4,
    complete: 1,
    begun: 1,
    untouched: 2,
  })
})

it('shows a juror the own use of the scale', () => {
  const own = [
    assessment('a1', 'w1', both(7, 1)),
    assessment('a2', 'w3', both(5, 1)),
    assessment('a3', null, both(1, 1), true),
  ]
  expect(distributionOf(own, criteria, { min: 1, max: 7 })).toEqual([
    { criterionId: 'quality', counts: [0, 0, 0, 0, 1, 0, 1], given: 2, mean: 6 },
    { criterionId: 'craft', counts: [2, 0, 0, 0, 0, 0, 0], given: 2, mean: 1 },
  ])
  expect(distributionOf([], criteria, { min: 0, max: 2 })[0]).toEqual({
    criterionId: 'quality',
    counts: [0, 0, 0],
    given: 0,
    mean: null,
  })
})
