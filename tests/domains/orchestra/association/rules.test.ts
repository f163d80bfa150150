import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Member } from '#app/domains/orchestra/association/association.ts'
import { countedIn, isMemberOn, owing, paidFor } from '#app/domains/orchestra/association/rules.ts'
import { addDays } from '#app/kernel/when.ts'
import { someMember } from './register.ts'

describe('who counts in a year', () => {
  const fee = (year: number, amountOre: number) => ({ fees: [{ year, amountOre }] })
  it.each([
    ['a young player who paid', { birthDate: '1998-05-17', ...fee(2013, 200_00) }, true],
    ['at least 50 kr', { ...fee(2013, 50_00) }, true],
    ['less than 50 kr', { ...fee(2013, 49_99) }, false],
    ['for another year', { ...fee(2012, 200_00) }, false],
    ['nothing', { fees: [] }, false],
    ['26 on New Year’s Eve', { birthDate: '1987-12-31', ...fee(2013, 200_00) }, false],
    ['26 on New Year’s Day', { birthDate: '1988-01-01', ...fee(2013, 200_00) }, true],
    ['joined on New Year’s Eve', { joinedOn: '2013-12-31', ...fee(2013, 200_00) }, true],
    ['joined after', { joinedOn: '2014-01-01', ...fee(2013, 200_00) }, false],
    ['left on New Year’s Eve', { leftOn: '2013-12-31', ...fee(2013, 200_00) }, false],
    ['left after', { leftOn: '2014-01-01', ...fee(2013, 200_00) }, true],
  ])('%s: %o', (_, given, counts) => {
    expect(countedIn(someMember(given), 2013).counts).toBe(counts)
  })

  it('counts nobody who is not a member, has not paid, or is too old', () => {
    const day = fc.integer({ min: -9000, max: 4000 }).map((days) => addDays('2008-01-01', days))
    const member = fc
      .record({
        ...{ birthDate: day, joinedOn: day, leftOn: fc.option(day) },
        amountOre: fc.integer({ min: 1, max: 100_00 }),
      })
      .map(({ amountOre, ...given }) => someMember({ ...given, fees: [{ year: 2013, amountOre }] }))
    fc.assert(
      fc.property(member, (one: Member) => {
        const counted = countedIn(one, 2013)
        expect(counted.counts).toBe(counted.member && counted.paid && counted.under)
        if (counted.counts) expect(isMemberOn(one, '2013-12-31')).toBe(true)
        if (counted.counts) expect(paidFor(one, 2013)).toBeGreaterThanOrEqual(50_00)
      }),
    )
  })
})

describe('who owes', () => {
  const members = [
    someMember({ id: 'paid', fees: [{ year: 2013, amountOre: 1_00 }] }),
    someMember({ id: 'owes' }),
    someMember({ id: 'left', leftOn: '2013-03-01' }),
    someMember({ id: 'later', joinedOn: '2014-02-01' }),
  ]
  it.each([
    [2013, '2013-10-01', ['owes']],
    [2013, '2013-02-01', ['owes', 'left']],
    [2013, '2014-06-01', ['owes']],
    [2014, '2014-06-01', ['paid', 'owes', 'later']],
  ])('for %i on %s', (year, today, ids) => {
    expect(owing(members, year, today).map(({ id }) => id)).toEqual(ids)
  })
})
