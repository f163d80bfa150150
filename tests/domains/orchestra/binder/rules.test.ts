import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  eats,
  hoursOf,
  type KeptBinder,
  MOST_MISSES,
  nightsOf,
  readAt,
  stateOf,
} from '#app/domains/orchestra/binder/rules.ts'

const days = [
  { date: '2026-11-22', begins: '10:00' },
  { date: '2026-11-21', begins: '09:00' },
]

describe('the hours', () => {
  it('begin some hours before the first day and end with the last one', () =>
    expect(hoursOf(days, 12)).toEqual({
      opensAt: new Date('2026-11-20T21:00:00+01:00'),
      closesAt: new Date('2026-11-23T00:00:00+01:00'),
    }))
  it('reckon with the clock that goes back in the night', () =>
    expect(hoursOf([{ date: '2026-10-25', begins: '10:00' }], 12)).toEqual({
      opensAt: new Date('2026-10-24T23:00:00+02:00'),
      closesAt: new Date('2026-10-26T00:00:00+01:00'),
    }))
  it('are none without days', () => expect(hoursOf([], 12)).toBeNull())
})

describe('where it stands', () => {
  const binder = (more: Partial<KeptBinder> = {}): KeptBinder => ({
    ...{ misses: 0, opensAt: new Date(1000), closesAt: new Date(2000), closedAt: null },
    ...more,
  })
  it.each([
    ['nobody made one', null, 1500, 'none'],
    ['before its hours', binder(), 999, 'waiting'],
    ['at the first instant', binder(), 1000, 'open'],
    ['at the last', binder(), 1999, 'open'],
    ['when its hours end', binder(), 2000, 'over'],
    ['closed', binder({ closedAt: new Date(1200) }), 1500, 'over'],
    ['one wrong code too few', binder({ misses: MOST_MISSES - 1 }), 1500, 'open'],
    ['five wrong codes', binder({ misses: MOST_MISSES }), 1500, 'shut'],
    ['five wrong codes before its hours', binder({ misses: MOST_MISSES }), 500, 'shut'],
  ])('%s', (_, given, now, state) => expect(stateOf(given, new Date(now))).toBe(state))

  it('a reading lies within the hours and never after it was told', () => {
    const instant = fc.integer({ min: 0, max: 4000 }).map((at) => new Date(at))
    fc.assert(
      fc.property(instant, instant, (at, received) => {
        const read = readAt(at, binder(), received)
        expect(read <= received && read <= binder().closesAt).toBe(true)
        if (at >= binder().opensAt && at <= binder().closesAt && at <= received) expect(read).toEqual(at)
      }),
    )
  })
})

const lunch = [{ begins: '11:30', ends: '12:15' }]
it.each([
  ['has not answered', undefined, lunch, null],
  ['comes', { answer: 'comes', at: null }, lunch, true],
  ['does not come', { answer: 'absent', at: null }, lunch, false],
  ['comes before lunch is over', { answer: 'late', at: '12:00' }, lunch, true],
  ['comes after lunch', { answer: 'late', at: '12:15' }, lunch, false],
  ['comes late, nobody knows when', { answer: 'late', at: null }, lunch, true],
  ['leaves after lunch has begun', { answer: 'early', at: '12:00' }, lunch, true],
  ['leaves before lunch', { answer: 'early', at: '11:30' }, lunch, false],
  ['comes late to a day without meals', { answer: 'late', at: '15:00' }, [], true],
] as const)('who %s', (_, reply, meals, expected) => expect(eats(reply, meals)).toBe(expected))

it.each([
  [['2026-11-21'], []],
  [['2026-11-21', '2026-11-22'], ['2026-11-21']],
  [
    ['2026-11-21', '2026-11-22', '2026-11-23'],
    ['2026-11-21', '2026-11-22'],
  ],
  [['2026-11-21', '2026-11-28'], []],
])('of %j the nights after %j are slept there', (dates, nights) => expect(nightsOf(dates)).toEqual(nights))
