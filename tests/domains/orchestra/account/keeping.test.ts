import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  childGoesOn,
  dueOf,
  goesOn,
  idleFrom,
  isHeld,
  KINDS,
  type Kind,
  kindLines,
  type Lot,
  plannedOf,
  unheardFrom,
} from '#app/domains/orchestra/account/keeping.ts'
import { addDays } from '#app/kernel/when.ts'

describe('when something goes', () => {
  it.each([
    ['health', '2026-10-12', '2026-11-11'],
    ['carpool', '2026-10-10', '2026-10-24'],
    ['clearance', '2026-10-10', '2026-10-10'],
    ['absenceNotice', '2026-10-11', '2026-10-12'],
    ['invitation', '2026-01-31', '2026-03-02'],
    ['familyNote', '2026-01-01', '2026-04-01'],
    ['auditionDeclined', '2026-08-31', '2027-02-28'],
    ['audition', '2024-02-29', '2025-02-28'],
    ['auditionUnheard', '2026-12-20', '2027-12-20'],
    ['reading', '2026-10-10', '2027-10-10'],
    ['replyWords', '2026-10-10', '2027-10-10'],
    ['childContact', '2026-06-20', '2027-06-20'],
    ['reply', '2026-01-01', '2029-01-01'],
    ['reply', '2026-12-31', '2029-01-01'],
    ['attendance', '2013-03-20', '2016-01-01'],
    ['standIn', '2026-10-10', '2027-10-10'],
    ['standInIdle', '2026-10-10', '2028-10-10'],
    ['standInCall', '2026-10-10', '2029-01-01'],
    ['staff', '2026-10-10', '2032-01-01'],
    ['familyLetter', '2026-01-01', '2026-04-01'],
    ['consent', '2026-10-10', '2029-10-10'],
    ['loan', '2026-06-20', '2031-06-20'],
    ['member', '2013-05-01', '2019-01-01'],
    ['snapshot', '2013-12-31', '2019-01-01'],
  ] as const)('%s of %s: %s', (kind, base, day) => expect(goesOn(kind, base)).toBe(day))

  it('keeps a child until its last loan may go', () => {
    expect(childGoesOn('2026-06-20', null)).toBe('2029-06-20')
    expect(childGoesOn('2026-06-20', '2024-01-10')).toBe('2029-06-20')
    expect(childGoesOn('2026-06-20', '2026-06-25')).toBe('2031-06-25')
  })
})

describe('what the term of a round without a result counts from', () => {
  it.each([
    [[], '2026-12-20', '2026-12-20'],
    [['2026-09-01', '2026-09-02'], '2026-12-20', '2026-12-20'],
    [['2027-01-10', '2027-01-09'], '2026-12-20', '2027-01-10'],
  ] as const)('%j in a semester that ends %s: %s', (times, ends, day) => expect(unheardFrom(times, ends)).toBe(day))
})

describe('what the term of somebody on the list of stand-ins counts from', () => {
  it.each([
    ['2026-01-10', [], '2026-01-10'],
    ['2026-01-10', ['2026-11-07', '2026-11-08', '2026-10-01'], '2026-11-08'],
    ['2026-12-01', ['2026-11-08'], '2026-12-01'],
  ] as const)('added %s, asked for %j: %s', (added, asked, day) => expect(idleFrom(added, asked)).toBe(day))
})

const day = fc.integer({ min: -500, max: 500 }).map((days) => addDays('2026-10-10', days))
it('never lets the day that a stand-in was asked for go before the stand-in whose term counts from it', () => {
  fc.assert(
    fc.property(day, (asked) => {
      expect(goesOn('standInCall', asked) > goesOn('standInIdle', asked)).toBe(true)
    }),
  )
})

const lot = fc.record({
  ...{ kind: fc.constantFrom<Kind>(...KINDS), scope: fc.uuid(), goesOn: day },
  ...{ count: fc.nat({ max: 40 }), held: fc.nat({ max: 5 }) },
})

describe('the dated list', () => {
  it('counts everything once, is in order, and says as due just what is taken', () => {
    fc.assert(
      fc.property(fc.array(lot, { maxLength: 60 }), (lots: Lot[]) => {
        const lines = plannedOf(lots, '2026-10-10')
        const sum = (some: readonly { count: number }[]) => some.reduce((all, { count }) => all + count, 0)
        expect(sum(lines)).toBe(sum(lots))
        expect([...lines].map((line) => line.goesOn)).toEqual(lines.map((line) => line.goesOn).sort())
        const due = dueOf(lots, '2026-10-10')
        const taken = lots.filter(({ kind, scope }) => due.get(kind)?.includes(scope))
        expect(sum(taken)).toBe(sum(lines.filter((line) => line.due)))
      }),
    )
  })

  it('gathers what should be gone already, and keeps each coming day apart', () => {
    const of = (goes: string, count: number): Lot => ({ kind: 'reply', scope: goes, goesOn: goes, count, held: 0 })
    const lots = [of('2026-01-01', 2), of('2026-10-10', 3), of('2026-10-11', 4), of('2026-10-11', 1)]
    expect(plannedOf(lots, '2026-10-10')).toEqual([
      { kind: 'reply', goesOn: '2026-10-10', count: 5, held: 0, due: true },
      { kind: 'reply', goesOn: '2026-10-11', count: 5, held: 0, due: false },
    ])
    expect(kindLines(lots, 'orchestra').find(({ kind }) => kind === 'reply')).toEqual({
      ...{ kind: 'reply', count: 10, held: 0, first: '2026-01-01' },
    })
    expect(kindLines(lots, 'association').map(({ kind }) => kind)).toEqual(['member', 'snapshot'])
  })

  it('takes nothing that is held alone', () => {
    const held: Lot = { kind: 'loan', scope: 'a', goesOn: '2020-01-01', count: 0, held: 1 }
    expect(dueOf([held], '2026-10-10').size).toBe(0)
  })
})

it('holds what hangs on something that is held', () => {
  const held = {
    ...{ children: new Set(['ane']), seminars: new Set(['s']), semesters: new Set(['v']), auditions: new Set(['p']) },
  }
  expect(isHeld(held, {})).toBe(false)
  expect(isHeld(held, { childIds: ['bo'], seminarId: 'x', semesterId: 'x', auditionId: 'x' })).toBe(false)
  expect(isHeld(held, { childIds: ['bo', 'ane'] })).toBe(true)
  expect(isHeld(held, { seminarId: 's' })).toBe(true)
  expect(isHeld(held, { semesterId: 'v' })).toBe(true)
  expect(isHeld(held, { auditionId: 'p' })).toBe(true)
})
