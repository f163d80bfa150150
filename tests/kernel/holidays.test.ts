import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { easterOf, holidayOn, holidaysOf, schoolBreakOn, weekdayOf, weekOf } from '#app/kernel/holidays.ts'
import { addDays } from '#app/kernel/when.ts'

describe('Easter', () => {
  // From the tables of the almanac.
  it.each([
    ['1961-04-02'],
    ['2000-04-23'],
    ['2008-03-23'],
    ['2011-04-24'],
    ['2013-03-31'],
    ['2014-04-20'],
    ['2019-04-21'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2038-04-25'],
  ])('%s', (day) => expect(easterOf(Number(day.slice(0, 4)))).toBe(day))

  it('is a Sunday between 22 March and 25 April, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const easter = easterOf(year)
        expect(weekdayOf(easter)).toBe(7)
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
      }),
    )
  })
})

it.each([
  ['2013-03-24', 'palmSunday'],
  ['2013-03-28', 'maundyThursday'],
  ['2013-03-29', 'goodFriday'],
  ['2013-04-01', 'easterMonday'],
  ['2013-05-09', 'ascension'],
  ['2013-05-19', 'whitSunday'],
  ['2013-05-20', 'whitMonday'],
  ['2013-05-17', 'constitutionDay'],
  // Ascension Day fell on 1 May: the day that does not move is said.
  ['2008-05-01', 'labourDay'],
  ['2013-12-26', 'boxingDay'],
  ['2013-04-13', null],
] as const)('%s is %s', (date, holiday) => expect(holidayOn(date)).toBe(holiday))

// From the law and the almanac: Maundy Thursday, Easter Sunday, Ascension Day and Whit Sunday of each year.
it.each([
  [2025, '2025-04-17', '2025-04-20', '2025-05-29', '2025-06-08'],
  [2026, '2026-04-02', '2026-04-05', '2026-05-14', '2026-05-24'],
  [2027, '2027-03-25', '2027-03-28', '2027-05-06', '2027-05-16'],
  [2028, '2028-04-13', '2028-04-16', '2028-05-25', '2028-06-04'],
  [2029, '2029-03-29', '2029-04-01', '2029-05-10', '2029-05-20'],
  [2030, '2030-04-18', '2030-04-21', '2030-05-30', '2030-06-09'],
])('the feasts of %i', (year, thursday, easter, ascension, whit) => {
  expect(easterOf(year)).toBe(easter)
  const feasts = [thursday, addDays(thursday, 1), easter, addDays(easter, 1), ascension, whit]
  expect(feasts.map(holidayOn)).toEqual([
    ...['maundyThursday', 'goodFriday', 'easterSunday', 'easterMonday', 'ascension', 'whitSunday'],
  ])
})

it('a year has twelve or thirteen of them', () => {
  for (let year = 2000; year < 2100; year++) expect(holidaysOf(year).size).toBeGreaterThanOrEqual(12)
})

it.each([
  ['2012-12-31', 1],
  ['2013-02-18', 8],
  ['2013-02-24', 8],
  ['2013-09-30', 40],
  ['2015-12-31', 53],
  ['2016-01-03', 53],
  ['2016-01-04', 1],
] as const)('%s is in week %i', (date, week) => expect(weekOf(date)).toBe(week))

it.each([
  // The weekend before week 8, its days, and the Sunday that ends it; not the weekend after.
  ['2013-02-16', 'winter'],
  ['2013-02-20', 'winter'],
  ['2013-02-24', 'winter'],
  ['2013-03-02', null],
  ['2013-03-23', 'easter'],
  ['2013-03-26', 'easter'],
  ['2013-04-06', null],
  ['2013-09-28', 'autumn'],
  ['2013-10-05', 'autumn'],
  ['2013-10-12', null],
  ['2013-06-29', 'summer'],
  ['2013-08-17', null],
  ['2013-12-21', 'christmas'],
  ['2013-01-02', 'christmas'],
  ['2013-01-03', null],
] as const)('schools on %s: %s', (date, schoolBreak) => expect(schoolBreakOn(date)).toBe(schoolBreak))

it('weeks and weekdays follow each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const date = addDays('1995-01-01', days)
      const next = addDays(date, 1)
      expect(weekdayOf(next)).toBe((weekdayOf(date) % 7) + 1)
      if (weekdayOf(next) !== 1) expect(weekOf(next)).toBe(weekOf(date))
      else expect(weekOf(next)).not.toBe(weekOf(date))
    }),
  )
})
