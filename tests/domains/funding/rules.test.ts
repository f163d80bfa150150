import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BudgetLine, Contribution, Instalment } from '#app/domains/funding/funding.ts'
import {
  actualOf,
  contributionFaults,
  entryFaults,
  instalmentFaults,
  isInstalmentLate,
  isReportLate,
  missingFrom,
  receivedOf,
  remainingOf,
  resultOf,
  stands,
  sumsOf,
} from '#app/domains/funding/rules.ts'
import { GIVER } from './money.ts'

const TODAY = '2013-06-01'
const came = (amountOre: number, receivedOn: string | null = '2013-02-01'): Instalment => ({
  ...{ id: `i-${amountOre}-${receivedOn}`, dueOn: null, amountOre, receivedOn, note: '' },
})
const given = (change: Partial<Contribution> = {}): Contribution => ({
  ...{ id: 'c', scope: 'artRound', year: 2013, position: 1, demo: false, version: 1, instalments: [] },
  ...GIVER,
  ...change,
})
const line = (side: 'income' | 'expense', budgetOre: number, ...amounts: number[]): BudgetLine => ({
  ...{
    id: side + budgetOre,
    scope: 'orchestra',
    year: 2013,
    side,
    category: 'Noter',
    position: 1,
    budgetOre,
    note: '',
  },
  version: 1,
  entries: amounts.map((amountOre, index) => ({
    ...{ id: `e${index}`, date: '2013-02-01', text: 'x', amountOre, voucher: '', correctsId: null },
    enteredAt: new Date(0),
  })),
})

describe('a contribution', () => {
  it.each([
    ['as it should be', {}, [], []],
    ['granted without being applied for', { appliedOre: null, appliedOn: null }, [], []],
    ['applied for tomorrow', { appliedOn: '2013-06-02', grantedOn: null }, [], ['appliedOn funding.notYet']],
    ['granted before it was applied for', { grantedOn: '2012-09-30' }, [], ['grantedOn funding.grantedBeforeApplied']],
    ['a date and no amount', { appliedOre: null }, [], ['appliedOre funding.dateWithoutAmount']],
    ['granted and refused', { refusedOn: '2013-01-01' }, [], ['refusedOn funding.grantedAndRefused']],
    [
      'refused before it was applied for',
      { grantedOre: null, grantedOn: null, refusedOn: '2012-01-01' },
      [],
      ['refusedOn funding.refusedBeforeApplied'],
    ],
    ['a report before the grant', { reportDueOn: '2012-01-01' }, [], ['reportDueOn funding.reportBeforeGranted']],
    ['less than has come', { grantedOre: 100_00 }, [came(200_00)], ['grantedOre funding.receivedMore']],
    ['less than is planned', { grantedOre: 100_00 }, [came(200_00, null)], ['grantedOre funding.plannedMore']],
    ['come and not granted', { grantedOre: null, grantedOn: null }, [came(200_00)], ['grantedOre funding.grantFirst']],
    [
      'come before it was granted',
      { grantedOn: '2013-03-01' },
      [came(100_00)],
      ['grantedOn funding.receivedBeforeGranted'],
    ],
  ])('%s', (_, change, instalments, said) => {
    const faults = contributionFaults({ ...GIVER, ...change }, instalments, TODAY)
    expect(faults.map(({ field, key }) => `${field} ${key}`)).toEqual(said)
  })

  it.each([
    ['the rest', 150_00, '2013-02-01', []],
    ['more than is left', 150_01, null, ['amountOre funding.moreThanLeft']],
    ['tomorrow', 1_00, '2013-06-02', ['receivedOn funding.notYet']],
    ['before the grant', 1_00, '2012-01-01', ['receivedOn funding.receivedBeforeGranted']],
  ])('an instalment: %s', (_, amountOre, receivedOn, said) => {
    const row = { amountOre, receivedOn, dueOn: null, note: '' }
    const faults = instalmentFaults(row, { grantedOre: 200_00, grantedOn: '2012-12-10' }, [came(50_00)], TODAY)
    expect(faults.map(({ field, key }) => `${field} ${key}`)).toEqual(said)
  })

  it('has no instalment before it is granted', () => {
    const row = { amountOre: 1, receivedOn: null, dueOn: null, note: '' }
    expect(instalmentFaults(row, { grantedOre: null, grantedOn: null }, [], TODAY)).toMatchObject([
      { key: 'funding.grantFirst' },
    ])
  })

  it('never gets more than was granted, in whatever order instalments are taken in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.array(fc.integer({ min: 1, max: 400 })),
        (grantedOre, amounts) => {
          const taken: Instalment[] = []
          for (const amountOre of amounts) {
            const row = came(amountOre)
            if (instalmentFaults(row, { grantedOre, grantedOn: null }, taken, TODAY).length === 0) taken.push(row)
          }
          const received = receivedOf({ instalments: taken })
          expect(received).toBeLessThanOrEqual(grantedOre)
          expect(received + remainingOf({ grantedOre, instalments: taken })).toBe(grantedOre)
        },
      ),
    )
  })

  it('is late by what was promised, on the giver’s side and on ours', () => {
    expect(isInstalmentLate({ ...came(1, null), dueOn: '2013-05-31' }, TODAY)).toBe(true)
    expect(isInstalmentLate({ ...came(1, null), dueOn: TODAY }, TODAY)).toBe(false)
    expect(isInstalmentLate({ ...came(1), dueOn: '2013-01-01' }, TODAY)).toBe(false)
    expect(isReportLate({ reportDueOn: '2013-05-31', reportedOn: null }, TODAY)).toBe(true)
    expect(isReportLate({ reportDueOn: '2013-05-31', reportedOn: '2013-05-30' }, TODAY)).toBe(false)
  })
})

it.each([
  ['2013-06-01', []],
  ['2013-06-02', ['funding.notYet']],
  ['2012-01-01', []],
  ['2011-12-31', ['budget.otherYear']],
])('an entry of %s in 2013', (date, keys) => {
  expect(entryFaults({ date }, 2013, TODAY).map(({ key }) => key)).toEqual(keys)
})

it('counts what was taken back as nothing, and takes nothing back twice', () => {
  const entries = [
    { id: 'a', amountOre: 500, correctsId: null },
    { id: 'b', amountOre: -500, correctsId: 'a' },
    { id: 'c', amountOre: 20, correctsId: null },
  ]
  expect(actualOf({ entries })).toBe(20)
  expect(entries.map((entry) => stands(entry, entries))).toEqual([false, false, true])
})

it('adds contributions and sales, and keeps granted = received + remaining', () => {
  const givers = [given({ instalments: [came(50_000_00), came(10_000_00, null)] }), given({ grantedOre: null })]
  const sums = sumsOf(givers, [{ kind: 'advertisement', invoicedOre: 5_000_00, receivedOre: 2_000_00 }])
  expect(sums).toEqual({
    ...{ appliedOre: 400_000_00, grantedOre: 205_000_00, receivedOre: 52_000_00, remainingOre: 153_000_00 },
  })
  expect(sums.receivedOre + sums.remainingOre).toBe(sums.grantedOre)
})

it('comes to the orchestra’s result of 2013', () => {
  const sums = sumsOf([given({ grantedOre: 550_000_00, instalments: [came(550_000_00)] })], [])
  const lines = [line('expense', 500_000_00, 400_000_00, 12_882_00), line('income', 10_000_00)]
  expect(resultOf(lines, sums)).toEqual({
    income: { budgetOre: 560_000_00, actualOre: 550_000_00 },
    expense: { budgetOre: 500_000_00, actualOre: 412_882_00 },
    result: { budgetOre: 60_000_00, actualOre: 137_118_00 },
    empty: false,
  })
  expect(resultOf([line('expense', 1)], sums).empty).toBe(true)
})

it('brings what is not there, whatever the letters', () => {
  expect(missingFrom(['Asker', 'Øvre Eiker', 'Hole'], ['øvre eiker'], (name) => name)).toEqual(['Asker', 'Hole'])
})
