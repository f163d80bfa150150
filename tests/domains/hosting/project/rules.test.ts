import { describe, expect, it } from 'vitest'
import {
  answersOf,
  canMinute,
  concernsCalendars,
  instantsOf,
  isAhead,
  isMoved,
  timeFaults,
  toInvite,
} from '#app/domains/hosting/project/rules.ts'

const at = { date: '2013-06-12', begins: '12:00', ends: '14:00' }
const meeting = { ...at, cancelledAt: null }

describe('times', () => {
  it.each([
    ['in winter', { ...at, date: '2013-03-30' }, '2013-03-30T11:00:00.000Z'],
    ['the day after the change to summer time', { ...at, date: '2013-04-01' }, '2013-04-01T10:00:00.000Z'],
    ['the day of the change back', { ...at, date: '2013-10-27' }, '2013-10-27T11:00:00.000Z'],
  ])('%s are those of the clock on the wall', (_, given, starts) => {
    expect(instantsOf(given)?.starts.toISOString()).toBe(starts)
  })

  it.each([
    ['fits', at, []],
    ['was held already', { ...at, date: '2013-01-10' }, []],
    ['ends as it begins', { ...at, ends: '12:00' }, ['ends']],
    ['is in an hour that summer time jumps over', { date: '2014-03-30', begins: '02:30', ends: '04:00' }, ['begins']],
    ['is in another century', { ...at, date: '1913-06-12' }, ['date']],
    ['is far ahead', { ...at, date: '2031-06-12' }, ['date']],
  ])('one that %s', (_, given, fields) => {
    expect(timeFaults(given, '2013-05-15').map(({ field }) => field)).toEqual(fields)
  })
})

it.each([
  ['before it', '2013-06-12T09:59:59Z', true, false],
  ['as it begins', '2013-06-12T10:00:00Z', false, true],
])('one is invited and writes minutes: %s', (_, now, ahead, minutes) => {
  expect(isAhead(meeting, new Date(now))).toBe(ahead)
  expect(canMinute(meeting, new Date(now))).toBe(minutes)
  expect(isAhead({ ...meeting, cancelledAt: new Date(now) }, new Date(now))).toBe(false)
  expect(canMinute({ ...meeting, cancelledAt: new Date(now) }, new Date(now))).toBe(false)
})

it.each([
  [{ date: '2013-06-13' }, true, true],
  [{ ends: '15:00' }, true, true],
  [{ place: 'Kafeen' }, true, false],
  [{ title: 'Møte' }, true, false],
  [{}, false, false],
])('a change of %o', (change, concerns, moved) => {
  const before = { ...at, title: 'Prosjektmøte', place: 'Rådhuset', url: '' }
  expect(concernsCalendars(before, { ...before, ...change })).toBe(concerns)
  expect(isMoved(before, { ...before, ...change })).toBe(moved)
})

it('invites each address once, and nobody who has left', () => {
  const who = (email: string, leftAt: Date | null = null) => ({ email, leftAt })
  expect(toInvite([who('a'), who('b'), who('a'), who('c', new Date(0))], [{ email: 'b' }])).toEqual([who('a')])
  expect(answersOf([{ answer: 'yes' }, { answer: 'none' }, { answer: 'yes' }])).toEqual({ yes: 2, no: 0, none: 1 })
})
