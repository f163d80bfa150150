import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Slot } from '#app/domains/orchestra/audition/audition.ts'
import {
  drawNumber,
  endOf,
  keepsTogether,
  nearestFree,
  overlap,
  runsOf,
  timesOf,
} from '#app/domains/orchestra/audition/slots.ts'

const slot = (begins: string, taken = false, more: Partial<Slot> = {}): Slot => ({
  ...{ id: `${more.date ?? ''}${more.room ?? ''}${begins}`, date: '2013-08-24', begins, room: '', taken },
  ...more,
})
const times = (runs: readonly Slot[][]) => runs.map((run) => run.map(({ begins }) => begins).join(' '))

describe('the times of a window', () => {
  it.each([
    ['10:00', '11:00', 10, 0, ['10:00', '10:10', '10:20', '10:30', '10:40', '10:50']],
    ['10:00', '11:00', 10, 5, ['10:00', '10:15', '10:30', '10:45']],
    // The last one would end after the window.
    ['10:00', '10:59', 15, 0, ['10:00', '10:15', '10:30']],
    // The pause after the last one need not fit.
    ['10:00', '10:25', 10, 5, ['10:00', '10:15']],
    ['10:00', '10:09', 10, 0, []],
    ['12:00', '11:00', 10, 0, []],
  ])('from %s to %s, %i minutes and %i between', (from, to, slotMinutes, pauseMinutes, expected) => {
    expect(timesOf({ from, to, slotMinutes, pauseMinutes })).toEqual(expected)
  })

  it('never meet each other, and are over when the window is', () => {
    const minutes = fc.integer({ min: 0, max: 1439 })
    const say = (at: number) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
    fc.assert(
      fc.property(
        minutes,
        minutes,
        fc.integer({ min: 3, max: 120 }),
        fc.integer({ min: 0, max: 60 }),
        (a, b, slotMinutes, pauseMinutes) => {
          const [from, to] = [say(a), say(b)]
          const found = timesOf({ from, to, slotMinutes, pauseMinutes }).map((begins) => slot(begins))
          for (const [n, one] of found.entries()) {
            expect(endOf(one.begins, slotMinutes) <= to).toBe(true)
            for (const other of found.slice(n + 1)) expect(overlap(one, other, slotMinutes)).toBe(false)
          }
        },
      ),
    )
  })
})

describe('side by side', () => {
  const day = [slot('10:00'), slot('10:10'), slot('10:20', true), slot('10:30'), slot('10:40'), slot('10:50')]

  it.each([
    [1, ['10:00', '10:10', '10:30', '10:40', '10:50']],
    [2, ['10:00 10:10', '10:30 10:40', '10:40 10:50']],
    [3, ['10:30 10:40 10:50']],
    [4, []],
  ])('%i in a row', (count, expected) => expect(times(runsOf(day, count, 10))).toEqual(expected))

  it('not across rooms, days or a long break', () => {
    const apart = [
      slot('10:00'),
      slot('10:10', false, { room: 'B' }),
      slot('11:00'),
      slot('10:00', false, { date: '2013-08-25' }),
    ]
    expect(runsOf(apart, 2, 10)).toEqual([])
    expect(times(runsOf([slot('10:00'), slot('10:15')], 2, 15))).toEqual(['10:00 10:15'])
  })

  it.each([
    ['10:00', false],
    ['10:10', true],
    ['10:30', true],
    ['10:50', false],
  ])('%s keeps the day together: %s', (begins, expected) => {
    expect(
      keepsTogether(
        day,
        day.filter((one) => one.begins === begins),
      ),
    ).toBe(expected)
  })

  it('on an empty day the first time does', () => {
    const empty = [slot('10:00'), slot('10:10'), slot('10:20')]
    expect(empty.map((one) => keepsTogether(empty, [one]))).toEqual([true, false, false])
  })

  it('every run is free, whole and in one room', () => {
    const slots = fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 0, max: 30 }), room: fc.constantFrom('A', 'B'), taken: fc.boolean() }),
      { selector: ({ at, room }) => `${at}${room}` },
    )
    fc.assert(
      fc.property(slots, fc.integer({ min: 1, max: 4 }), (drawn, count) => {
        const all = drawn.map(({ at, room, taken }) => slot(`1${Math.floor(at / 6)}:${at % 6}0`, taken, { room }))
        for (const run of runsOf(all, count, 10)) {
          expect(run).toHaveLength(count)
          expect(run.every(({ taken }) => !taken)).toBe(true)
          expect(new Set(run.map(({ room }) => room)).size).toBe(1)
        }
      }),
    )
  })
})

it('names the nearest that are free, the same day before others', () => {
  const slots = [
    ...[slot('10:00'), slot('10:10', true), slot('10:20', true), slot('10:40')],
    ...[slot('10:20', false, { date: '2013-08-25' }), slot('10:30')],
  ]
  expect(nearestFree(slots, slot('10:20'), 3).map(({ begins }) => begins)).toEqual(['10:30', '10:00', '10:40'])
  expect(nearestFree(slots, slot('10:20'), 9).at(-1)?.date).toBe('2013-08-25')
  expect(nearestFree([slot('10:00', true)], slot('10:00'), 3)).toEqual([])
})

describe('the number that the panel knows a candidate by', () => {
  it('is nobody else’s, whatever is drawn', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 11, max: 99 }), { maxLength: 59 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (taken, dice) => {
          const number = drawNumber(new Set(taken), (below) => Math.floor(dice * below))
          expect(taken).not.toContain(number)
          expect(number).toBeGreaterThanOrEqual(11)
          expect(number).toBeLessThan(100)
        },
      ),
    )
  })

  it('has three figures when two are nearly used up', () => {
    const many = new Set(Array.from({ length: 60 }, (_, n) => n + 11))
    expect(drawNumber(many, () => 0)).toBe(101)
  })
})
