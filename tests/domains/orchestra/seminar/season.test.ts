import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  conflictsOf,
  movedDays,
  proposedWeekends,
  seasonCount,
  USUAL_DAYS,
  USUAL_WEEKENDS,
} from '#app/domains/orchestra/seminar/season.ts'
import { holidayOn, schoolBreakOn, weekdayOf } from '#app/kernel/holidays.ts'
import { addDays, daysBetween } from '#app/kernel/when.ts'

const spring = { begins: '2013-01-07', ends: '2013-06-16' }
const seminar = (id: string, dates: string[], more: { cancelledAt?: Date; partner?: string } = {}) => ({
  ...{ id, cancelledAt: null, partner: '', ...more },
  days: dates.map((date) => ({ date })),
})

describe('what is in the way', () => {
  it.each([
    ['2013-05-17', { kind: 'holiday', holiday: 'constitutionDay' }],
    ['2013-02-16', { kind: 'schoolBreak', schoolBreak: 'winter' }],
    // A holiday within a school break is told as the holiday.
    ['2013-03-29', { kind: 'holiday', holiday: 'goodFriday' }],
    ['2013-06-17', { kind: 'outside' }],
    ['2013-01-06', { kind: 'outside' }],
  ])('%s', (date, found) => {
    expect(conflictsOf(seminar('a', [date]), [], spring)).toMatchObject([{ date, ...found }])
  })

  it('another seminar the same day, unless one of them is called off; never itself', () => {
    const a = seminar('a', ['2013-04-13', '2013-04-14'])
    const b = seminar('b', ['2013-04-14'])
    expect(conflictsOf(a, [a, b], spring)).toEqual([{ kind: 'sameDay', date: '2013-04-14', seminarId: 'b' }])
    const gone = seminar('b', ['2013-04-14'], { cancelledAt: new Date(0) })
    expect(conflictsOf(a, [a, gone], spring)).toEqual([])
    expect(conflictsOf(gone, [a], spring)).toEqual([])
  })

  it('nothing on a plain weekend', () => expect(conflictsOf(seminar('a', ['2013-04-13']), [], spring)).toEqual([]))
})

it('counts weekends, days and joint ones; not what is called off', () => {
  expect(
    seasonCount([
      seminar('a', ['2013-01-18', '2013-01-19']),
      seminar('b', ['2013-03-08', '2013-03-09', '2013-03-10'], { partner: 'Ung Symfoni' }),
      seminar('c', ['2013-04-13'], { cancelledAt: new Date(0), partner: 'X' }),
    ]),
  ).toEqual({ weekends: 2, days: 5, joint: 1 })
})

describe('weekends that are proposed', () => {
  it('are four with twelve days for a whole semester', () => {
    const proposed = proposedWeekends(spring, [], '2012-12-01')
    expect(proposed).toHaveLength(USUAL_WEEKENDS)
    expect(proposed.flat()).toHaveLength(USUAL_DAYS)
    expect(proposed).toEqual([...proposed].sort())
  })

  it('fill up what stands, and no more than four', () => {
    const standing = [seminar('a', ['2013-01-18', '2013-01-19', '2013-01-20'])]
    expect(proposedWeekends(spring, standing, '2012-12-01')).toHaveLength(3)
    const four = ['2013-01-18', '2013-02-08', '2013-03-08', '2013-04-12'].map((date) => seminar(date, [date]))
    expect(proposedWeekends(spring, four, '2012-12-01')).toEqual([])
    expect(
      proposedWeekends(spring, [seminar('a', ['2013-01-18'], { cancelledAt: new Date(0) })], '2012-12-01'),
    ).toHaveLength(4)
  })

  it('are never in the way of anything, whenever one asks and whatever stands', () => {
    const start = fc.integer({ min: 0, max: 150 }).map((days) => addDays('2013-01-01', days))
    fc.assert(
      fc.property(fc.uniqueArray(start, { maxLength: 3 }), start, (firsts, from) => {
        const standing = firsts.map((date, n) => seminar(String(n), [date, addDays(date, 1)]))
        const proposed = proposedWeekends(spring, standing, from)
        expect(proposed.length).toBeLessThanOrEqual(USUAL_WEEKENDS - standing.length)
        for (const dates of proposed) {
          expect(dates.map(weekdayOf)).toEqual([5, 6, 7])
          for (const date of dates) {
            expect([holidayOn(date), schoolBreakOn(date)]).toEqual([null, null])
            expect(date > from && date >= spring.begins && date <= spring.ends).toBe(true)
            for (const { days } of standing)
              for (const day of days) expect(Math.abs(daysBetween(day.date, date))).toBeGreaterThanOrEqual(5)
          }
        }
      }),
    )
  })
})

it('lays the days of an earlier one with their hours and gaps', () => {
  const days = [
    { date: '2013-01-18', begins: '17:00', ends: '21:00' },
    { date: '2013-01-19', begins: '10:00', ends: '17:00' },
    { date: '2013-01-26', begins: '10:00', ends: '15:00' },
  ]
  expect(movedDays(days, '2013-09-06')).toEqual([
    { date: '2013-09-06', begins: '17:00', ends: '21:00' },
    { date: '2013-09-07', begins: '10:00', ends: '17:00' },
    { date: '2013-09-14', begins: '10:00', ends: '15:00' },
  ])
  expect(movedDays([], '2013-09-06')).toEqual([])
})
