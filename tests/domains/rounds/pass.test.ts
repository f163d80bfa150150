import { describe, expect, it } from 'vitest'
import type { Opening } from '#app/domains/art-round/studio/opening.ts'
import { doorsStamped, nearestOpen, roomFor, stampRefusal, totalsOf } from '#app/domains/rounds/pass.ts'
import { maySeeAllStamps, maySeeStamps } from '#app/domains/rounds/pass-policy.ts'
import { someone } from '#tests/support/actors.ts'

describe('a stamp', () => {
  it.each<[Opening, string | null]>([
    [{ is: 'open', until: '17:00' }, null],
    [{ is: 'away', until: '13:30' }, 'pass.refusedAway'],
    [{ is: 'closed' }, 'pass.refusedClosed'],
    [{ is: 'later', from: '12:00', until: '17:00' }, 'pass.refusedLater'],
    [{ is: 'over' }, 'pass.refusedNotOpen'],
    [{ is: 'not-today', next: null }, 'pass.refusedNotOpen'],
  ])('at a door that is %j', (opening, refusal) => expect(stampRefusal(opening)).toBe(refusal))

  it('on a second day at one door is no new door', () => {
    const stamps = [
      { number: 7, date: '2013-09-14' },
      { number: 3, date: '2013-09-14' },
      { number: 7, date: '2013-09-15' },
    ]
    expect(doorsStamped(stamps)).toEqual(stamps.slice(0, 2))
  })

  it.each([
    [0, 101, 6],
    [1, 101, 5],
    [5, 101, 1],
    [6, 101, 6],
    [100, 101, 1],
    [101, 101, 0],
    [0, 3, 3],
  ])('%d of %d leaves room for %d', (stamped, total, room) => expect(roomFor(stamped, total)).toBe(room))
})

describe('where to go next', () => {
  const door = (number: number, lat: number | null, opening: Opening = { is: 'open', until: '17:00' }) => ({
    studio: { number, lat, lng: lat === null ? null : 10 },
    opening,
  })
  const here = { lat: 59.8, lng: 10 }
  const doors = [
    door(1, 59.9),
    door(2, 59.81),
    door(3, null),
    door(4, 59.801, { is: 'closed' }),
    door(5, 59.81),
    door(6, 60),
  ]

  it('is open, nearest first, by number where they are as near, and no more than asked for', () => {
    expect(nearestOpen(here, doors, 3).map(({ door: of }) => of.studio.number)).toEqual([2, 5, 1])
    // A degree of latitude is 111 km.
    expect(nearestOpen(here, doors, 9).at(-1)?.kilometres).toBeCloseTo(22.2, 0)
  })
  it('is nowhere for one who is off the map', () => expect(nearestOpen({ lat: null, lng: null }, doors, 3)).toEqual([]))
})

describe('the sum of stamps', () => {
  it.each([
    [[], { stamps: 0, passes: 0, perPass: null, within: null }],
    [[3], { stamps: 3, passes: 1, perPass: 3, within: null }],
    [[2, 2, 2], { stamps: 6, passes: 3, perPass: 2, within: 0 }],
  ])('of %j', (counts, totals) => expect(totalsOf(counts)).toEqual(totals))
  it('says how far the mean may be off', () => expect(totalsOf([1, 3]).within).toBeCloseTo(1.96))
})

describe('who sees stamps', () => {
  const kari = someone([], { personId: 'kari' })
  const secretary = someone(['secretariat'])
  it.each([
    ['those who show there', kari, true],
    ['not those who show elsewhere', someone([], { personId: 'per' }), false],
    ['the secretariat', secretary, true],
    ['no stranger', null, false],
  ])('%s', (_, actor, may) => expect(maySeeStamps(actor, [{ personId: 'kari' }])).toBe(may))
  it('of the whole round the secretariat alone', () => {
    expect([secretary, kari, someone(['host']), null].map((actor) => maySeeAllStamps(actor))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
