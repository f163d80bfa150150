import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clashesOf, clearDayBefore, decisionClashes } from '#app/domains/hosting/plan/clashes.ts'
import { weekdayOf } from '#app/kernel/holidays.ts'
import { addDays, daysBetween } from '#app/kernel/when.ts'

const said = (clashes: ReturnType<typeof clashesOf>) =>
  clashes.map((clash) =>
    [clash.kind, 'holiday' in clash ? clash.holiday : 'on' in clash ? clash.on : ''].filter(Boolean).join(' '),
  )

describe('what is in the way of a day', () => {
  it.each([
    ['2014-09-11', []],
    // A Saturday is the day on which exhibitions open.
    ['2014-09-13', []],
    ['2013-06-30', ['sunday']],
    ['2013-07-01', ['july']],
    ['2013-07-12', ['july']],
    ['2013-07-14', ['sunday', 'july']],
    ['2013-07-31', ['july']],
    ['2013-08-01', []],
    ['2013-05-17', ['holiday constitutionDay']],
    ['2013-05-01', ['holiday labourDay']],
    ['2013-05-09', ['holiday ascension']],
    // Easter 2013 was 31 March: from the Saturday before Palm Sunday until Easter Monday.
    ['2013-03-22', []],
    ['2013-03-23', ['easter']],
    ['2013-03-24', ['easter']],
    ['2013-03-27', ['easter']],
    ['2013-03-28', ['holiday maundyThursday']],
    ['2013-03-29', ['holiday goodFriday']],
    ['2013-03-30', ['easter']],
    ['2013-03-31', ['holiday easterSunday']],
    ['2013-04-01', ['holiday easterMonday']],
    ['2013-04-02', []],
    // Second Monday of September, every fourth year.
    ['2007-09-10', ['election 2007-09-10']],
    ['2011-09-12', ['election 2011-09-12']],
    ['2011-09-18', ['sunday', 'election 2011-09-12']],
    ['2011-09-10', []],
    ['2011-09-19', []],
    ['2015-09-14', ['election 2015-09-14']],
    ['2015-09-12', []],
    // The Storting is elected on that Monday midway between.
    ['2009-09-14', ['storting 2009-09-14']],
    ['2013-09-09', ['storting 2013-09-09']],
    ['2013-09-12', ['storting 2013-09-09']],
    ['2013-09-15', ['sunday', 'storting 2013-09-09']],
    ['2013-09-16', []],
    ['2017-09-11', ['storting 2017-09-11']],
    ['2021-09-13', ['storting 2021-09-13']],
    ['2025-09-08', ['storting 2025-09-08']],
    ['2024-09-09', []],
    ['2013-02-15', []],
    ['2013-02-18', ['winter']],
    ['2013-02-22', ['winter']],
    ['2013-02-24', ['sunday', 'winter']],
    ['2013-02-25', []],
    ['2027-09-16', ['election 2027-09-13']],
    ['2013-09-29', ['sunday']],
    ['2013-09-30', ['autumn']],
    ['2013-10-04', ['autumn']],
    ['2013-10-07', []],
    ['2013-12-23', []],
    ['2013-12-24', ['christmas']],
    ['2013-12-25', ['holiday christmasDay']],
    ['2013-12-30', ['christmas']],
    ['2014-01-01', ['holiday newYear']],
    ['2014-01-02', []],
    // Whit Monday on 17 May 2027: the day that does not move is said.
    ['2027-05-17', ['holiday constitutionDay']],
    ['2027-05-16', ['holiday whitSunday']],
  ])('%s: %j', (date, kinds) => expect(said(clashesOf(date))).toEqual(kinds))
})

describe('a decision', () => {
  it.each([
    ['before the election', '2011-06-15', '2010-09-12', []],
    ['on the day of the election', '2011-09-12', '2010-09-12', ['election 2011-09-12']],
    ['after the election', '2011-10-12', '2010-09-12', ['afterElection 2011-09-12']],
    ['of a case that was begun after it', '2011-10-12', '2011-09-13', []],
    ['of a case that was begun on its day', '2011-10-12', '2011-09-12', ['afterElection 2011-09-12']],
    ['in July, and not after an election', '2012-07-04', '2011-10-01', ['july']],
    [
      'on a holiday after an election',
      '2012-05-17',
      '2011-01-01',
      ['holiday constitutionDay', 'afterElection 2011-09-12'],
    ],
  ])('%s', (_, decidesOn, begunOn, kinds) => expect(said(decisionClashes(decidesOn, begunOn))).toEqual(kinds))
})

describe('a clear day before', () => {
  it.each([
    ['2013-07-12', '2013-06-28'],
    ['2013-05-17', '2013-05-16'],
    ['2013-04-01', '2013-03-22'],
    ['2014-01-01', '2013-12-23'],
    ['2011-09-14', '2011-09-09'],
    ['2013-09-12', '2013-09-06'],
    ['2014-09-11', '2014-09-11'],
    ['2014-09-13', '2014-09-12'],
  ])('%s is %s', (date, clear) => expect(clearDayBefore(date)).toBe(clear))

  it('is a working day with nothing in its way, and at most five weeks earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const date = addDays('2000-01-01', days)
        const clear = clearDayBefore(date)
        expect(clashesOf(clear)).toEqual([])
        expect(weekdayOf(clear)).toBeLessThanOrEqual(5)
        expect(clear <= date && daysBetween(clear, date) <= 35).toBe(true)
        if (clashesOf(date).length === 0 && weekdayOf(date) <= 5) expect(clear).toBe(date)
      }),
    )
  })
})
