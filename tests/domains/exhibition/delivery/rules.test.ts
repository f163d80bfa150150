import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bookingFaults,
  changeFaults,
  collision,
  isAwaited,
  isSettled,
  laidSpans,
  layFaults,
  overFor,
  overlap,
  placesLeft,
} from '#app/domains/exhibition/delivery/rules.ts'

const span = (begins: string, ends: string) => ({ begins, ends })

describe('times laid out', () => {
  it.each([
    ['09:00', '10:00', 30, ['09:00–09:30', '09:30–10:00']],
    ['09:00', '10:10', 30, ['09:00–09:30', '09:30–10:00']],
    ['09:00', '09:20', 30, []],
    ['23:30', '23:59', 15, ['23:30–23:45']],
  ])('from %s to %s in %i minutes', (from, to, minutes, wanted) => {
    expect(laidSpans(from, to, minutes).map(({ begins, ends }) => `${begins}–${ends}`)).toEqual(wanted)
  })

  const minute = fc.integer({ min: 0, max: 1439 })
  const time = minute.map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)
  it('never overlap, keep their length, and stay within', () => {
    fc.assert(
      fc.property(time, time, fc.integer({ min: 1, max: 480 }), (from, to, minutes) => {
        const spans = laidSpans(from, to, minutes)
        for (const [i, one] of spans.entries()) {
          expect(one.begins >= from && one.ends <= to).toBe(true)
          for (const other of spans.slice(i + 1)) expect(overlap(one, other)).toBe(false)
        }
      }),
    )
  })

  it.each([
    ['an end before the beginning', { from: '12:00', to: '11:00', minutes: 30 }, [], 'to'],
    ['nothing that fits', { from: '12:00', to: '12:10', minutes: 30 }, [], 'minutes'],
    ['more than a day takes', { from: '00:00', to: '23:59', minutes: 5 }, [], 'minutes'],
    ['hours that are taken', { from: '09:00', to: '10:00', minutes: 30 }, [span('09:45', '10:15')], 'from'],
  ])('refuses %s', (_, wish, sameDay, field) => {
    expect(layFaults(wish, sameDay).map((fault) => fault.field)).toEqual([field])
  })

  it('takes hours that only touch others', () => {
    expect(layFaults({ from: '09:00', to: '10:00', minutes: 30 }, [span('10:00', '10:30')])).toEqual([])
  })
})

it.each([
  ['fewer than have it', { ...span('09:00', '10:00'), capacity: 1 }, 2, [], ['capacity']],
  ['no length', { ...span('10:00', '10:00'), capacity: 3 }, 0, [], ['ends']],
  ['another of the day', { ...span('09:00', '10:00'), capacity: 3 }, 0, [span('09:30', '11:00')], ['begins']],
  ['nothing', { ...span('09:00', '10:00'), capacity: 2 }, 2, [span('10:00', '11:00')], []],
])('a changed time is refused for %s', (_, wish, booked, others, fields) => {
  expect(changeFaults(wish, booked, others).map(({ field }) => field)).toEqual(fields)
})

describe('a choice of time', () => {
  const slot = { id: 'a', date: '2013-09-02', capacity: 2, direction: 'in' as const }
  const asked = {
    ...{ direction: 'in' as const, way: 'self' as const, byName: '', note: '', slot, bookedByOthers: 0 },
    ...{ before: null, state: 'confirmed' as const, today: '2013-09-01', byOffice: false },
  }
  it.each([
    ['on the day before', {}, []],
    ['on the day itself', { today: '2013-09-02' }, ['slotId']],
    ['on the day itself, by the office', { today: '2013-09-02', byOffice: true }, []],
    ['after the day, by the office', { today: '2013-09-03', byOffice: true }, ['slotId']],
    ['when it is full', { bookedByOthers: 2 }, ['slotId']],
    ['when it is full and one’s own already', { bookedByOthers: 2, before: slot }, []],
    ['when the one before is settled', { before: { id: 'b', date: '2013-09-01' } }, ['slotId']],
    ['at another time without a word', { slot: null }, ['note']],
    ['at another time with a word', { slot: null, note: 'Tirsdag' }, []],
    ['by somebody without a name', { way: 'other' as const }, ['byName']],
    ['by a carrier without a name', { way: 'carrier' as const }, []],
  ])('%s', (_, change, fields) => {
    expect(bookingFaults({ ...asked, ...change }).map(({ field }) => field)).toEqual(fields)
  })
})

it.each([
  ['in', 'confirmed', null],
  ['in', 'delivered', 'exhibitionDelivery.isDelivered'],
  ['in', 'returned', 'exhibitionDelivery.isDelivered'],
  ['out', 'confirmed', null],
  ['out', 'delivered', null],
  ['out', 'returned', 'exhibitionDelivery.isReturned'],
] as const)('%s of what is %s is over: %s', (direction, state, key) => {
  expect(overFor(direction, state)?.key ?? null).toBe(key)
})

it.each([
  ['in', { state: 'confirmed', sold: false, left: '' }, true],
  ['in', { state: 'delivered', sold: false, left: '' }, false],
  ['out', { state: 'confirmed', sold: false, left: '' }, false],
  ['out', { state: 'delivered', sold: false, left: '' }, true],
  ['out', { state: 'delivered', sold: true, left: '' }, false],
  ['out', { state: 'delivered', sold: false, left: 'Gitt til kommunen' }, false],
  ['out', { state: 'returned', sold: false, left: '' }, false],
] as const)('%s: whether an answer is awaited of %j', (direction, work, awaited) => {
  expect(isAwaited(direction, work)).toBe(awaited)
})

it('settles a time on its day, and finds what collides with it', () => {
  expect([isSettled(null, '2013-09-02'), isSettled({ date: '2013-09-03' }, '2013-09-02')]).toEqual([false, false])
  expect(isSettled({ date: '2013-09-02' }, '2013-09-02')).toBe(true)
  expect([placesLeft(3, 1), placesLeft(3, 5)]).toEqual([2, 0])
  const seminar = { date: '2013-09-02', ...span('10:00', '14:00'), title: 'Fagseminar' }
  const on = (date: string, begins: string, ends: string) => collision({ date, begins, ends }, [seminar])?.title ?? null
  expect(on('2013-09-02', '09:30', '10:00')).toBeNull()
  expect(on('2013-09-02', '09:45', '10:15')).toBe('Fagseminar')
  expect(on('2013-09-03', '09:45', '10:15')).toBeNull()
})
