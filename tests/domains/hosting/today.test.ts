import { expect, it } from 'vitest'
import { standsStill, todayIn, todayOnBoard } from '#app/domains/hosting/today.ts'

const now = new Date('2026-11-22T23:30:00Z')

it.each([
  [{ demo: true, year: 2013 }, '2013-10-15'],
  [{ demo: true, year: 2015 }, '2013-10-15'],
  // Tried out on its board.
  [{ demo: true, year: 2019 }, '2013-10-15'],
  [{ demo: true, year: 2028 }, '2026-11-23'],
  [{ demo: false, year: 2013 }, '2026-11-23'],
])('in %j it is %s', (hosting, day) => {
  expect(todayIn(hosting, now)).toBe(day)
  expect(standsStill(hosting)).toBe(day === '2013-10-15')
})

it.each([
  ['nothing', [], '2026-11-23'],
  [
    'the demonstration',
    [
      { demo: true, year: 2007 },
      { demo: true, year: 2019 },
    ],
    '2013-10-15',
  ],
  ['hostings of today tried out', [{ demo: true, year: 2028 }], '2026-11-23'],
  [
    'one that is nobody’s invention',
    [
      { demo: true, year: 2013 },
      { demo: false, year: 2014 },
    ],
    '2026-11-23',
  ],
])('on a board of %s it is as it should be', (_, all, day) => {
  expect(todayOnBoard(all, now)).toBe(day)
})
