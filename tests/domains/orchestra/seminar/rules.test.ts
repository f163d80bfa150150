import { describe, expect, it } from 'vitest'
import {
  answerByOf,
  answerBySaid,
  dayFault,
  daysLeft,
  isOver,
  nextSteps,
  peopleNamed,
  publishFault,
  roomNameIsTaken,
  startOf,
  urgencyOf,
  usualAnswerBy,
  wantsTrust,
} from '#app/domains/orchestra/seminar/rules.ts'
import type { SeminarDay } from '#app/domains/orchestra/seminar/seminar.ts'

const day = (date: string, begins = '10:00', ends = '17:00'): SeminarDay => ({
  ...{ id: date, seminarId: 's', date, begins, ends, sequence: 0, changedAt: new Date(0) },
})
const days = [day('2013-04-13'), day('2013-04-14')]

it('reckons hours in Oslo, in winter and in summer', () => {
  expect(startOf(day('2013-01-19')).toISOString()).toBe('2013-01-19T09:00:00.000Z')
  expect(startOf(day('2013-04-13')).toISOString()).toBe('2013-04-13T08:00:00.000Z')
  // The night in which the clock goes forward has no half past two.
  expect(() => startOf(day('2013-03-31', '02:30'))).toThrow(RangeError)
})

describe('how families are told', () => {
  it.each([
    ['2013-04-12T07:59:00Z', 'gathered'],
    ['2013-04-12T08:00:00Z', 'emergency'],
    ['2013-04-13T12:00:00Z', 'emergency'],
    ['2013-04-14T14:59:00Z', 'emergency'],
    ['2013-04-14T15:00:00Z', 'gathered'],
  ])('at %s: %s', (now, urgency) => expect(urgencyOf(days, new Date(now))).toBe(urgency))
  it('without days nothing is urgent', () => expect(urgencyOf([], new Date())).toBe('gathered'))
})

it('is over when its last day is; without days it is not', () => {
  expect(isOver(days, new Date('2013-04-14T14:59:00Z'))).toBe(false)
  expect(isOver(days, new Date('2013-04-14T15:00:00Z'))).toBe(true)
  expect(isOver([], new Date('2099-01-01'))).toBe(false)
  expect(daysLeft(days, new Date('2013-04-13T15:00:00Z')).map(({ date }) => date)).toEqual(['2013-04-14'])
})

it.each([
  [{ date: '2013-04-15', begins: '10:00', ends: '17:00' }, null],
  [
    { date: '2013-04-15', begins: '10:00', ends: '10:00' },
    { key: 'endsBeforeItBegins', field: 'ends' },
  ],
  [
    { date: '2013-04-13', begins: '10:00', ends: '17:00' },
    { key: 'dayIsThere', field: 'date' },
  ],
  [{ date: '2013-08-15', begins: '10:00', ends: '17:00' }, null],
  [
    { date: '2103-04-15', begins: '10:00', ends: '17:00' },
    { key: 'farOutside', field: 'date' },
  ],
  [
    { date: '0001-01-01', begins: '10:00', ends: '17:00' },
    { key: 'farOutside', field: 'date' },
  ],
])('a day %o: %o', (wish, fault) =>
  expect(dayFault(wish, days, { begins: '2013-01-07', ends: '2013-06-16' })).toEqual(fault),
)

it('what may be published has days and a venue', () => {
  expect(publishFault({ days: [], venue: 'Skolen' })).toBe('needsDays')
  expect(publishFault({ days, venue: '' })).toBe('needsVenue')
  expect(publishFault({ days, venue: 'Skolen' })).toBeNull()
})

describe('what is left to do', () => {
  const empty = { days: [], venue: '', answerBy: null, publishedAt: null, planShownAt: null, cancelledAt: null }
  it('everything, in the order in which it is done', () => {
    expect(nextSteps(empty, { rooms: 0, leaders: 0, sessions: 0 })).toEqual([
      ...['days', 'venue', 'rooms', 'leader', 'answerBy', 'publish', 'plan'],
    ])
  })
  it('showing the plan comes when there is one; nothing when it is shown, or the seminar called off', () => {
    const ready = { days, venue: 'Skolen', answerBy: new Date(0), publishedAt: new Date(0), cancelledAt: null }
    const has = { rooms: 1, leaders: 1, sessions: 3 }
    expect(nextSteps({ ...ready, planShownAt: null }, has)).toEqual(['showPlan'])
    expect(nextSteps({ ...ready, planShownAt: new Date(0) }, has)).toEqual([])
    expect(nextSteps({ ...empty, cancelledAt: new Date(0) }, { rooms: 0, leaders: 0, sessions: 0 })).toEqual([])
  })
})

it('families have a week to answer, from midnight in Oslo', () => {
  expect(usualAnswerBy('2013-04-13').toISOString()).toBe('2013-04-05T22:00:00.000Z')
})

it('leading, and the binder, are a matter of trust', () => {
  expect(wantsTrust({ role: 'leader', binder: false })).toBe(true)
  expect(wantsTrust({ role: 'coach', binder: true })).toBe(true)
  expect(wantsTrust({ role: 'kitchen', binder: false })).toBe(false)
})

it('rooms are told apart by name, whatever the capitals', () => {
  expect(roomNameIsTaken(' STORSALEN ', [{ name: 'Storsalen' }])).toBe(true)
  expect(roomNameIsTaken('Lillesalen', [{ name: 'Storsalen' }])).toBe(false)
})

describe('whom a name means', () => {
  const people = ['Kari Ås', 'Kari Nordmann', 'Ola Nordmann'].map((name) => ({ name }))
  it.each([
    ['kari ås', ['Kari Ås']],
    ['Kari', ['Kari Ås', 'Kari Nordmann']],
    ['nordmann ola', ['Ola Nordmann']],
    ['Per', []],
    ['   ', []],
  ])('%s', (who, found) => expect(peopleNamed(who, people).map(({ name }) => name)).toEqual(found))
})

it.each([
  ['the whole day', '2013-04-10', null, '2013-04-10T22:00:00.000Z', { date: '2013-04-10', time: null }],
  [
    'until eight in the evening',
    '2013-04-10',
    '20:00',
    '2013-04-10T18:00:00.000Z',
    { date: '2013-04-10', time: '20:00' },
  ],
  [
    'at midnight, which is the day before',
    '2013-04-11',
    '00:00',
    '2013-04-10T22:00:00.000Z',
    { date: '2013-04-10', time: null },
  ],
  [
    'the day on which the clock goes back',
    '2013-10-27',
    null,
    '2013-10-27T23:00:00.000Z',
    { date: '2013-10-27', time: null },
  ],
] as const)('answers until %s', (_, date, time, instant, said) => {
  const answerBy = answerByOf(date, time)
  expect(answerBy?.toISOString()).toBe(instant)
  expect(answerBy && answerBySaid(answerBy)).toEqual(said)
})

it('has no moment to answer by in an hour that the clock jumps over', () => {
  expect(answerByOf('2013-03-31', '02:30')).toBeNull()
})
