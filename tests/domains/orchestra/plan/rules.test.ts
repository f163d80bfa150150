import { describe, expect, it } from 'vitest'
import { lengthOf, minutesOf, overlap, timeOf } from '#app/domains/orchestra/plan/minutes.ts'
import { inTheWay, spanFault } from '#app/domains/orchestra/plan/rules.ts'
import { session } from './facts.ts'

it.each([
  ['00:00', 0],
  ['10:05', 605],
  ['23:59', 1439],
])('%s is minute %i', (time, minutes) => {
  expect(minutesOf(time)).toBe(minutes)
  expect(timeOf(minutes)).toBe(time)
})
it.each([-1, 1440, 1.5])('%d is no time of day', (minutes) => expect(() => timeOf(minutes)).toThrow(RangeError))

it('what ends as another begins is not at the same time', () => {
  const a = { begins: '10:00', ends: '11:00' }
  expect(overlap(a, { begins: '11:00', ends: '12:00' })).toBe(false)
  expect(overlap(a, { begins: '10:59', ends: '12:00' })).toBe(true)
  expect(lengthOf(a)).toBe(60)
})

describe('a session', () => {
  it('ends after it begins', () => {
    expect(spanFault({ begins: '10:00', ends: '10:00' })).toBe('endsBeforeItBegins')
    expect(spanFault({ begins: '10:00', ends: '10:05' })).toBeNull()
  })
  it('is in the way of what would be laid over it', () => {
    const there = [session('10:00', '11:00'), session('12:00', '13:00')]
    expect(inTheWay(there, [{ begins: '11:00', ends: '12:30' }])).toEqual([there[1]])
    expect(inTheWay(there, [{ begins: '11:00', ends: '12:00' }])).toEqual([])
  })
})
