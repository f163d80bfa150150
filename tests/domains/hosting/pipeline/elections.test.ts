import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  electionBetween,
  electionDayIn,
  isInRecess,
  nextElection,
  stortingDayIn,
} from '#app/domains/hosting/pipeline/elections.ts'

it.each([
  [2007, '2007-09-10'],
  [2011, '2011-09-12'],
  [2015, '2015-09-14'],
  [2019, '2019-09-09'],
  [2023, '2023-09-11'],
  [2027, '2027-09-13'],
  [2025, null],
  [2026, null],
])('the municipal election of %s is on %s', (year, day) => expect(electionDayIn(year)).toBe(day))

it.each([
  [2009, '2009-09-14'],
  [2013, '2013-09-09'],
  [2025, '2025-09-08'],
  [2029, '2029-09-10'],
  [2027, null],
  [2026, null],
])('the election to the Storting of %s is on %s', (year, day) => expect(stortingDayIn(year)).toBe(day))

it('is always a Monday from the 8th to the 14th of September', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (terms) => {
      const day = electionDayIn(2007 + 4 * terms) ?? ''
      return new Date(day).getUTCDay() === 1 && day >= `${2007 + 4 * terms}-09-08` && day <= `${2007 + 4 * terms}-09-14`
    }),
  )
})

it.each([
  ['2026-11-22', '2027-09-13'],
  ['2027-09-13', '2027-09-13'],
  ['2027-09-14', '2031-09-08'],
])('from %s the next is %s', (from, day) => expect(nextElection(from)).toBe(day))

it.each([
  ['2027-03-01', '2027-09-13', null],
  ['2027-03-01', '2027-09-14', '2027-09-13'],
  ['2027-09-20', '2027-10-01', null],
])('between %s and %s lies %s', (from, to, day) => expect(electionBetween(from, to)).toBe(day))

it.each([
  ['2027-06-30', false],
  ['2027-07-01', true],
  ['2027-07-31', true],
  ['2027-08-01', false],
])('%s is in the recess: %s', (day, recess) => expect(isInRecess(day)).toBe(recess))
