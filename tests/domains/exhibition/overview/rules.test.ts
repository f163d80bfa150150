import { describe, expect, it } from 'vitest'
import { type ListedWork, SHOWN } from '#app/domains/exhibition/overview/overview.ts'
import {
  atTheDoor,
  chasesOf,
  countsOf,
  isInSeason,
  isLate,
  isShown,
  matches,
  nextDay,
} from '#app/domains/exhibition/overview/rules.ts'

const slot = { date: '2013-09-02', begins: '09:00', ends: '09:30' }
const work = (change: Partial<ListedWork> = {}): ListedWork => ({
  ...{ participantId: 'p', applicationId: 'a', personId: 'x', catalogueNo: '12a', name: 'Åse Berg', title: 'Vår' },
  ...{ technique: '', year: 2013, editionNo: '', heightMm: null, widthMm: null, depthMm: null, priceOre: 100 },
  ...{ space: 'wall', picture: null, alt: '', state: 'confirmed', demo: false, insuredOre: null, mounting: '' },
  ...{ needs: '', packing: '', left: '', version: 0, hung: false, sold: null, condition: null },
  ...{ arranged: { in: null, out: null }, said: { in: false, out: false } },
  ...change,
})
const inHouse = work({ state: 'delivered' })
const sold = work({ state: 'delivered', sold: { ore: 8_500_00, works: 1, on: null }, hung: true })
const stays = work({ state: 'delivered', left: 'Gitt til kommunen' })
const gone = work({ state: 'returned', left: 'Hentet senere', condition: 'damaged' })
const unpriced = work({ priceOre: null })
const all = [work(), inHouse, sold, stays, gone, unpriced]

it.each([
  ['all', 6],
  ['awaited', 2],
  ['in-house', 3],
  ['not-hung', 2],
  ['sold', 1],
  ['returned', 1],
  ['left', 1],
  ['damaged', 1],
  ['no-value', 1],
] as const)('%s shows %i of six', (shown, count) => {
  expect(all.filter((one) => isShown(one, shown))).toHaveLength(count)
  expect(SHOWN).toContain(shown)
})

it('counts where the works are', () => {
  expect(countsOf(all)).toEqual({
    ...{ all: 6, delivered: 4, inHouse: 3, hung: 1, sold: 1, soldOre: 8_500_00, returned: 1, left: 1 },
    ...{ damaged: 1, noValue: 1 },
  })
})

it.each([
  ['', true],
  ['åse', true],
  ['ÅSE VÅR', true],
  ['berg åse', true],
  ['12', true],
  ['12b', true],
  ['1', false],
  ['hansen', false],
])('«%s» finds it: %s', (typed, found) => {
  expect(matches(work(), typed)).toBe(found)
})

describe('what is to be chased', () => {
  const at = {
    ...{ today: '2013-08-20', deliveryOn: '2013-09-02', opensOn: '2013-09-12', closesOn: '2013-09-22' },
    hasSlots: { in: true, out: false },
    freeShifts: 0,
  }
  it.each([
    ['times, before there are any', [work()], { hasSlots: { in: false, out: false } }, ['no-slots 1']],
    ['who has not said when', [work(), work({ said: { in: true, out: false } })], {}, ['silent 1']],
    ['nobody on the day itself but who has not said', [work()], { today: '2013-09-02' }, ['silent 1']],
    ['who has not come', [work(), inHouse], { today: '2013-09-03' }, ['late 1']],
    ['nobody who said another time', [work({ said: { in: true, out: false } })], { today: '2013-09-03' }, []],
    ['what has no value', [unpriced], { today: '2013-09-02' }, ['silent 1', 'no-value 1']],
    ['what has no place, once others have', [inHouse, sold], { today: '2013-09-10' }, ['not-hung 1']],
    ['nothing of that before anything hangs', [inHouse], { today: '2013-09-10' }, []],
    [
      'what is not fetched, and what waits for its buyer',
      [inHouse, sold, stays, gone],
      { today: '2013-09-25' },
      ['unfetched 1', 'sold-waits 1'],
    ],
    ['damage, as long as it is there', [work({ state: 'delivered', condition: 'damaged' }), gone], {}, ['damaged 1']],
    ['shifts that nobody has', [inHouse], { today: '2013-09-10', freeShifts: 3 }, ['unwatched 3']],
    ['nothing of nothing', [], { freeShifts: 3 }, []],
  ])('%s', (_, works, change, wanted) => {
    const found = chasesOf(works, { ...at, ...change }).map(({ chase, count }) => `${chase} ${count}`)
    expect(found).toEqual(wanted)
  })

  it('is late when the own time is over, and not before', () => {
    const booked = work({
      arranged: { in: { ...slot, date: '2013-09-04' }, out: null },
      said: { in: true, out: false },
    })
    expect(isLate(booked, { ...at, today: '2013-09-04' })).toBe(false)
    expect(isLate(booked, { ...at, today: '2013-09-05' })).toBe(true)
    expect(isLate({ ...booked, state: 'delivered' }, { ...at, today: '2013-09-05' })).toBe(false)
  })
})

it.each([
  ['08:00', ['a', 'b']],
  ['09:29', ['a', 'b']],
  ['09:30', ['c']],
  ['10:00', []],
])('at %s the door waits for %j', (time, names) => {
  const works = [
    { name: 'c', arranged: { ...slot, begins: '09:30', ends: '10:00' } },
    { name: 'a', arranged: slot },
    { name: 'b', arranged: slot },
    { name: 'd', arranged: { ...slot, date: '2013-09-03' } },
    { name: 'e', arranged: null },
  ]
  expect(atTheDoor(works, { date: '2013-09-02', time }).map(({ name }) => name)).toEqual(names)
})

describe('the year of an exhibition', () => {
  const days = { deliveryOn: '2013-09-02', opensOn: '2013-09-12', closesOn: '2013-09-22' }
  const none = { deliveryOn: null, opensOn: null, closesOn: null }
  it.each([
    ['2013-08-28', days, 'delivery', 5],
    ['2013-09-02', days, 'delivery', 0],
    ['2013-09-03', days, 'opening', 9],
    ['2013-09-13', days, 'closing', 9],
    ['2013-09-25', days, 'closed', 3],
    ['2013-09-25', { ...days, closesOn: null }, undefined, undefined],
    ['2013-09-01', { ...none, opensOn: '2013-09-12' }, 'opening', 11],
  ] as const)('on %s the next day is %#: %s in %i', (today, of, what, left) => {
    const next = nextDay(of, today)
    expect([next?.what, next?.days]).toEqual([what, left])
  })

  it.each([
    ['2013-03-05', days, false],
    ['2013-03-06', days, true],
    ['2014-03-21', days, true],
    ['2014-03-22', days, false],
    ['2013-09-10', none, false],
    ['2013-09-10', { ...none, deliveryOn: '2013-09-02' }, true],
  ])('on %s it is worked on %#: %s', (today, of, worked) => {
    expect(isInSeason(of, today)).toBe(worked)
  })
})
