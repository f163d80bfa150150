import { expect, it } from 'vitest'
import {
  deletionHindrances,
  firstName,
  healthGoesOn,
  isFresh,
  isInvitationOpen,
  isNewReading,
  isSameChild,
  isSignedForWithout,
  todoOf,
} from '#app/domains/orchestra/family/rules.ts'

const at = (time: string) => new Date(`2013-03-01T${time}:00Z`)

it.each([
  ['just now', at('11:59'), true],
  ['twenty-nine minutes ago', at('11:31'), true],
  ['half an hour ago', at('11:30'), false],
  ['never', null, false],
] as const)('a sign-in of %s is fresh: %s', (_, startedAt, fresh) => {
  expect(isFresh(startedAt, at('12:00'))).toBe(fresh)
})

it.each([
  ['waits', {}, true],
  ['is accepted', { acceptedAt: at('10:00') }, false],
  ['is declined', { declinedAt: at('10:00') }, false],
  ['has run out', { expiresAt: at('12:00') }, false],
])('an invitation that %s', (_, change, open) => {
  const waiting = { expiresAt: at('12:01'), acceptedAt: null, declinedAt: null }
  expect(isInvitationOpen({ ...waiting, ...change }, at('12:00'))).toBe(open)
})

it.each([
  ['the only one', [{ guardianId: 'a', maySign: true }], false],
  [
    'beside one who only picks up',
    [
      { guardianId: 'a', maySign: true },
      { guardianId: 'b', maySign: false },
    ],
    false,
  ],
  [
    'beside one who signs',
    [
      { guardianId: 'a', maySign: true },
      { guardianId: 'b', maySign: true },
    ],
    true,
  ],
])('leaving as %s', (_, links, left) => {
  expect(isSignedForWithout(links, 'a')).toBe(left)
})

it.each([
  ['Ane Trebarn', '2000-01-01', true],
  ['ane  trebarn', '2000-01-01', true],
  ['Ane-Trebarn', '2000-01-01', true],
  ['Ane Trebarn', '2000-01-02', false],
  ['Anne Trebarn', '2000-01-01', false],
])('%s born %s is the same child: %s', (name, birthDate, same) => {
  expect(isSameChild({ name: 'Ane Trebarn', birthDate: '2000-01-01' }, { name, birthDate })).toBe(same)
})

it('says the first name', () => {
  expect([' Ane Marie Trebarn', 'Bo', ''].map(firstName)).toEqual(['Ane', 'Bo', ''])
})

const spring = { ends: '2013-06-16', seminarDays: ['2013-05-12', '2013-04-14'] }
const autumn = { ends: '2013-12-15', seminarDays: ['2013-12-01'] }
it.each([
  ['the last seminar day', [spring], '2013-03-01', '2013-06-11'],
  ['that of the first semester, for who goes on', [autumn, spring], '2013-03-01', '2013-06-11'],
  ['that of the next, when the seminars are over', [spring, autumn], '2013-05-20', '2013-12-31'],
  ['the semester’s end while none is planned', [{ ends: '2013-06-20', seminarDays: [] }], '2013-03-01', '2013-07-20'],
  ['the day it was written, for who is in none', [], '2013-03-01', '2013-03-31'],
  ['the day it was written, when all is over', [spring], '2013-05-20', '2013-06-19'],
])('deletes health thirty days after %s', (_, semesters, givenOn, day) => {
  expect(healthGoesOn(semesters, givenOn)).toBe(day)
})

it('notes one’s own reading once an hour', () => {
  expect(isNewReading(null, at('12:00'))).toBe(true)
  expect(isNewReading(at('11:01'), at('12:00'))).toBe(false)
  expect(isNewReading(at('11:00'), at('12:00'))).toBe(true)
})

it('says everything that stands in the way', () => {
  expect(deletionHindrances({ loans: 0, held: false })).toEqual([])
  expect(deletionHindrances({ loans: 1, held: true })).toEqual([
    'orchestraChild.loanStands',
    'orchestraChild.archiveHolds',
  ])
})

const done = { isYou: false, open: 0, ownOpen: 0, asked: false, reserves: 1, takesPart: true }
it.each([
  ['all is done', {}, []],
  ['guardians have not answered', { open: 2 }, ['consents']],
  ['the young one decides', { ownOpen: 2, open: 1 }, ['ownConsents', 'consents']],
  ['the young one is asked', { asked: true }, ['ownConsents']],
  ['the young one looks', { isYou: true, asked: true, open: 1, reserves: 0 }, ['own']],
  ['there is nobody to call', { reserves: 0 }, ['reserve']],
  ['the child takes no part', { takesPart: false, open: 5, reserves: 0 }, []],
])('when %s', (_, facts, todo) => {
  expect(todoOf({ ...done, ...facts })).toEqual(todo)
})
