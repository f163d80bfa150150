import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chargedIn,
  dueDate,
  figuresOf,
  LOAN_STATES,
  mayGoOn,
  NEXT,
  reminderOf,
  stateOf,
  whyNotLend,
} from '#app/domains/orchestra/instrument/rules.ts'
import { addDays, daysBetween } from '#app/kernel/when.ts'

const signedAt = new Date('2026-09-01T10:00:00Z')
const out = { signedAt, lentOn: '2026-09-05', dueOn: '2026-12-01', returnedOn: null }

describe('where a loan stands', () => {
  it.each([
    ['prepared', { ...out, signedAt: null, lentOn: null }, '2026-09-02', null],
    ['prepared', { ...out, signedAt: null, lentOn: null }, '2027-01-01', null],
    ['signed', { ...out, lentOn: null }, '2026-09-02', null],
    ['out', out, '2026-11-16', null],
    ['due', out, '2026-11-17', null],
    ['due', out, '2026-12-01', null],
    ['overdue', out, '2026-12-02', null],
    ['returned', { ...out, returnedOn: '2026-11-01' }, '2027-01-01', null],
    // Who has left has a fortnight, whatever the agreement says.
    ['due', out, '2026-10-10', '2026-10-01'],
    ['overdue', out, '2026-10-16', '2026-10-01'],
    // And never longer than the agreement.
    ['overdue', out, '2026-12-02', '2026-11-30'],
  ] as const)('%s', (state, loan, today, leftOn) => {
    expect(stateOf(loan, today, leftOn)).toBe(state)
  })

  it('goes on step by step, and nothing follows a return', () => {
    expect(NEXT.returned).toEqual([])
    expect(LOAN_STATES.filter((state) => mayGoOn(state, 'sign'))).toEqual(['prepared'])
    expect(LOAN_STATES.filter((state) => mayGoOn(state, 'handOut'))).toEqual(['signed'])
    expect(LOAN_STATES.filter((state) => mayGoOn(state, 'takeBack'))).toEqual(['out', 'due', 'overdue'])
    expect(LOAN_STATES.filter((state) => mayGoOn(state, 'callOff'))).toEqual(['prepared', 'signed'])
  })
})

describe('reminders', () => {
  it.each([
    ['2026-11-16', null],
    ['2026-11-17', 'before14'],
    ['2026-11-28', 'before14'],
    ['2026-11-29', 'before2'],
    ['2026-12-01', 'before2'],
    ['2026-12-02', 'after1'],
    ['2026-12-08', 'after1'],
    ['2026-12-09', 'after2'],
    ['2026-12-15', 'after2'],
    ['2026-12-16', 'after3'],
  ])('on %s: %s', (today, name) => {
    expect(reminderOf(out, today)).toBe(name)
  })

  it('says nothing of what is not out', () => {
    expect(reminderOf({ ...out, lentOn: null }, '2026-12-09')).toBeNull()
    expect(reminderOf({ ...out, returnedOn: '2026-12-02' }, '2026-12-09')).toBeNull()
  })

  it('comes at most once a week after the date, and never a week without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (late) => {
        const names = Array.from({ length: 7 }, (_, day) => reminderOf(out, addDays(out.dueOn, late + day)))
        expect(new Set(names).size).toBeLessThanOrEqual(2)
        expect(reminderOf(out, addDays(out.dueOn, late + 7))).not.toBe(names[0])
      }),
    )
  })
})

it('asks for the instrument back on the earlier of the two days', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days))
  fc.assert(
    fc.property(day, day, (dueOn, leftOn) => {
      const due = dueDate({ dueOn }, leftOn)
      expect(due <= dueOn).toBe(true)
      expect(daysBetween(leftOn, due) <= 14).toBe(true)
      expect(due === dueOn || daysBetween(leftOn, due) === 14).toBe(true)
    }),
  )
})

describe('lending', () => {
  const good = { retiredAt: null, condition: 'good' } as const
  it.each([
    [null, good, [], []],
    [null, good, [{ returnedOn: '2026-01-01' }], [{ doneOn: '2026-01-01' }]],
    [null, { ...good, condition: 'worn' as const }, [], []],
    ['retired', { ...good, retiredAt: signedAt }, [], []],
    ['lent', good, [{ returnedOn: null }], []],
    ['inRepair', good, [], [{ doneOn: null }]],
    ['inRepair', { ...good, condition: 'inRepair' as const }, [], []],
    ['damaged', { ...good, condition: 'damaged' as const }, [], []],
  ])('%s', (why, instrument, loans, repairs) => {
    expect(whyNotLend(instrument, loans, repairs)).toBe(why)
  })
})

describe('the figures of a year', () => {
  const two = [
    { boughtOn: '2013-11-20', chargedYear: 2014, priceOre: 42_000_00, retiredOn: null },
    { boughtOn: '2013-12-12', chargedYear: 2014, priceOre: 38_500_00, retiredOn: null },
  ]
  const old = { boughtOn: '2010-02-01', chargedYear: null, priceOre: 10_000_00, retiredOn: '2013-06-01' }
  const loans = [
    { lentOn: '2012-09-01', returnedOn: '2013-06-20' },
    { lentOn: '2013-09-01', returnedOn: null },
    { lentOn: '2014-01-10', returnedOn: null },
    { lentOn: null, returnedOn: null },
  ]
  const repairs = [
    { sentOn: '2013-03-01', costOre: 1_500_00 },
    { sentOn: '2013-12-30', costOre: null },
    { sentOn: '2014-01-02', costOre: 900_00 },
  ]

  it('tells of the two that were bought in 2013 and charged to 2014', () => {
    expect(figuresOf(2013, [...two, old], loans, repairs)).toEqual({
      owned: 2,
      bought: { count: 2, ore: 80_500_00 },
      chargedLater: { count: 2, ore: 80_500_00, years: [2014] },
      charged: { count: 0, ore: 0 },
      loans: 2,
      repairs: { count: 2, ore: 1_500_00 },
    })
    expect(figuresOf(2014, [...two, old], loans, repairs)).toMatchObject({
      bought: { count: 0, ore: 0 },
      charged: { count: 2, ore: 80_500_00 },
      loans: 2,
    })
    expect(figuresOf(2012, [...two, old], loans, repairs)).toMatchObject({ owned: 1, loans: 1 })
  })

  it('charges to the year that was stated, else to that of buying', () => {
    expect(chargedIn({ boughtOn: '2013-11-20', chargedYear: 2014 })).toBe(2014)
    expect(chargedIn({ boughtOn: '2013-11-20', chargedYear: null })).toBe(2013)
    expect(chargedIn({ boughtOn: null, chargedYear: null })).toBeNull()
  })
})
