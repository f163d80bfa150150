import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Criterion, Sheet } from '#app/domains/orchestra/audition/audition.ts'
import {
  appealTo,
  bookingOf,
  isEligible,
  meanOfSheet,
  nextStep,
  rankingOf,
  severityOf,
  standingsOf,
  stateOfSheet,
  whyNotAnnounce,
  whyNotSeal,
} from '#app/domains/orchestra/audition/rules.ts'

const at = (text: string) => new Date(text)
const criterion = (id: string, sections: Criterion['sections'] = []): Criterion => ({
  ...{ id, nameNb: id, nameEn: '', helpNb: '', helpEn: '', sections, position: 1 },
})
const criteria = [criterion('tone'), criterion('rhythm'), criterion('bow', ['strings'])]
const panel = [{ id: 'p' }, { id: 'q' }, { id: 'r' }]
const candidates = [1, 2, 3].map((number) => ({ id: `a${number}`, number, instrument: 'flute' as const }))

type Given = Partial<Record<string, number | 'recused' | 'begun'>>
const marksOf = (mark: Given[string]): Record<string, number> =>
  typeof mark === 'number' ? { tone: mark, rhythm: mark } : mark === 'begun' ? { tone: 3 } : {}

/** "p1": what panelist p gave candidate 1, the same for each criterion. */
const sheetsOf = (given: Given): Sheet[] =>
  Object.entries(given).map(([key, mark]) => ({
    ...{ auditionId: `a${key.slice(1)}`, panelistId: key.slice(0, 1), note: '', savedAt: at('2013-08-24T10:00:00Z') },
    recused: mark === 'recused',
    marks: marksOf(mark),
  }))
const standings = (given: Given) => standingsOf(candidates, panel, sheetsOf(given), criteria)
const order = (given: Given) =>
  rankingOf(standings(given)).map(({ number, place, tied }) => `${number}:${place ?? '-'}${tied ? '=' : ''}`)

describe('booking', () => {
  const round = { bookFrom: at('2013-08-01T00:00:00Z'), bookTo: at('2013-08-20T00:00:00Z'), sealedAt: null }
  it.each([
    ['2013-07-31T23:59:59Z', {}, 'soon'],
    ['2013-08-01T00:00:00Z', {}, 'open'],
    ['2013-08-19T23:59:59Z', {}, 'open'],
    ['2013-08-20T00:00:00Z', {}, 'closed'],
    ['2014-01-01T00:00:00Z', { bookTo: null }, 'open'],
    ['2013-08-10T00:00:00Z', { bookFrom: null }, 'hidden'],
    ['2013-08-10T00:00:00Z', { sealedAt: at('2013-08-09T00:00:00Z') }, 'closed'],
  ])('at %s with %o it is %s', (now, change, expected) => {
    expect(bookingOf({ ...round, ...change }, at(now))).toBe(expected)
  })

  it.each([
    ['member', 'applied', true],
    ['member', 'audition', true],
    ['member', 'waiting', true],
    ['member', 'enrolled', false],
    ['soloist', 'enrolled', true],
    ['soloist', 'leave', false],
  ] as const)('a round for a %s takes an enrolment that is %s: %s', (kind, state, expected) => {
    expect(isEligible({ semesterId: 's', kind }, { semesterId: 's', state })).toBe(expected)
    expect(isEligible({ semesterId: 's', kind }, { semesterId: 'other', state })).toBe(false)
  })

  it('reasons are asked for within three weeks of the result', () => {
    expect(appealTo({ announcedAt: null })).toBeNull()
    expect(appealTo({ announcedAt: at('2013-08-26T10:00:00Z') })).toEqual(at('2013-09-16T10:00:00Z'))
  })
})

describe('a sheet', () => {
  const own = criteria.slice(0, 2)
  it.each([
    [undefined, 'empty', null],
    [{ p1: 4 }, 'complete', 4],
    [{ p1: 'begun' }, 'begun', null],
    [{ p1: 'recused' }, 'recused', null],
  ] as [Given | undefined, string, number | null][])('%o is %s', (given, state, mean) => {
    const sheet = given && sheetsOf(given)[0]
    expect(stateOfSheet(sheet, own)).toBe(state)
    expect(meanOfSheet(sheet, own)).toBe(mean)
  })

  it('counts the criteria of the instrument alone', () => {
    const [sheet] = sheetsOf({ p1: 4 })
    expect(stateOfSheet(sheet, criteria)).toBe('begun')
  })
})

describe('sealing', () => {
  const full = { p1: 3, q1: 3, p2: 3, q2: 3, p3: 3, q3: 3 } as const
  it.each([
    ['two sheets each', full, null],
    ['one recused, two others', { ...full, p1: 'recused', r1: 4 }, null],
    ['one recused, one other', { ...full, p1: 'recused' }, 'orchestraAudition.tooFewSheets'],
    ['a sheet that was begun', { ...full, r3: 'begun' }, 'orchestraAudition.begunSheets'],
    ['one without any', { p1: 3, q1: 3, p2: 3, q2: 3 }, 'orchestraAudition.tooFewSheets'],
  ] as [string, Given, string | null][])('%s', (_, given, key) => {
    expect(whyNotSeal(standings(given), 2)?.key ?? null).toBe(key)
  })

  it('names the numbers', () => {
    expect(whyNotSeal(standings({ p1: 3, q1: 3 }), 2)?.facts).toEqual({ numbers: '2, 3', least: 2 })
    expect(whyNotSeal([], 2)?.key).toBe('orchestraAudition.nobodyToSeal')
  })
})

describe('the order of merit', () => {
  it.each([
    ['by the mean of the means', { p1: 3, q1: 5, p2: 6, q2: 6, p3: 2, q3: 3 }, ['2:1', '1:2', '3:3']],
    [
      'equal ones share a place, and the next is left out',
      { p1: 4, q1: 2, p2: 3, q2: 3, p3: 1, q3: 1 },
      ['1:1=', '2:1=', '3:3'],
    ],
    [
      'thirds are equal to thirds',
      { p1: 1, q1: 1, r1: 2, p2: 2, q2: 1, r2: 1, p3: 1, q3: 2, r3: 1 },
      ['1:1=', '2:1=', '3:1='],
    ],
    ['who has no marks comes last, without a place', { p2: 1 }, ['2:1', '1:-', '3:-']],
  ] as [string, Given, string[]][])('%s', (_, given, expected) => expect(order(given)).toEqual(expected))

  const mark = fc.integer({ min: 1, max: 6 })
  const table = fc.record(
    Object.fromEntries(['p', 'q', 'r'].flatMap((who) => [1, 2, 3].map((n) => [`${who}${n}`, mark]))),
  ) as fc.Arbitrary<Record<string, number>>

  it('a recusal changes nobody else’s mean, nor their order among themselves', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('p1', 'q2', 'r3'), (given, recused) => {
        const means = (all: Given) =>
          new Map(rankingOf(standings(all)).map(({ number, mean }) => [number, mean] as const))
        const [before, after] = [means(given), means({ ...given, [recused]: 'recused' })]
        for (const number of [1, 2, 3].filter((one) => !recused.endsWith(String(one))))
          expect(after.get(number)).toBe(before.get(number))
      }),
    )
  })

  it('one more who gives everybody the same changes no order', () => {
    fc.assert(
      fc.property(table, mark, (given, same) => {
        const two = Object.fromEntries(Object.entries(given).filter(([key]) => !key.startsWith('r')))
        expect(order({ ...two, r1: same, r2: same, r3: same })).toEqual(order(two))
      }),
    )
  })

  it('who is given more by one and the same by the others never falls', () => {
    fc.assert(
      fc.property(table, (given) => {
        const place = (all: Given) => rankingOf(standings(all)).find(({ number }) => number === 1)?.place ?? 9
        const more = { ...given, p1: Math.min(6, (given.p1 ?? 1) + 1) }
        expect(place(more)).toBeLessThanOrEqual(place(given))
      }),
    )
  })
})

it('tells how strict each is beside the others', () => {
  const found = severityOf(standings({ p1: 5, q1: 3, p2: 6, q2: 4, r3: 2 }), panel)
  expect([found.get('p'), found.get('q'), found.get('r')]).toEqual([2, -2, null])
})

it.each([
  [{ sealedAt: null, announcedAt: null }, ['offered'], 'orchestraAudition.notSealed'],
  [{ sealedAt: at('2013-08-24'), announcedAt: at('2013-08-25') }, ['offered'], 'orchestraAudition.alreadyAnnounced'],
  [{ sealedAt: at('2013-08-24'), announcedAt: null }, ['offered', 'none'], 'orchestraAudition.notDecided'],
  [{ sealedAt: at('2013-08-24'), announcedAt: null }, ['offered', 'declined'], null],
] as const)('announcing %o with %o', (round, results, key) => {
  const decided = results.map((result, number) => ({ number, result }))
  expect(whyNotAnnounce(round, decided)?.key ?? null).toBe(key)
})

describe('what is to be done next', () => {
  const round = {
    ...{ bookFrom: at('2013-08-01T00:00:00Z'), bookTo: at('2013-08-20T00:00:00Z'), minScores: 2 },
    ...{ sealedAt: null, announcedAt: null },
  }
  const has = { slots: 8, panel: 3, candidates: 4, ready: false }
  it.each([
    ['2013-08-10', {}, { slots: 0, panel: 0, candidates: 0 }, 'times'],
    ['2013-08-10', {}, { panel: 1, candidates: 0 }, 'panel'],
    ['2013-08-10', { bookFrom: null }, { candidates: 0 }, 'show'],
    ['2013-08-10', { bookFrom: null }, {}, 'judge'],
    ['2013-07-10', {}, { candidates: 0 }, 'wait'],
    ['2013-08-10', {}, {}, 'wait'],
    ['2013-08-10', { bookTo: null }, {}, 'judge'],
    ['2013-08-10', { bookTo: null }, { candidates: 0 }, 'wait'],
    ['2013-08-21', {}, { candidates: 0 }, 'nobody'],
    ['2013-08-21', {}, {}, 'judge'],
    ['2013-08-24', { sealedAt: at('2013-08-24T10:00:00Z') }, {}, 'decide'],
    ['2013-08-24', { sealedAt: at('2013-08-24T10:00:00Z') }, { ready: true }, 'announce'],
    ['2013-08-24', { sealedAt: at('2013-08-24T10:00:00Z'), announcedAt: at('2013-08-24T11:00:00Z') }, {}, null],
  ])('on %s with %o and %o it is %s', (day, change, counts, expected) => {
    expect(nextStep({ ...round, ...change }, { ...has, ...counts }, at(`${day}T12:00:00Z`))).toBe(expected)
  })
})
