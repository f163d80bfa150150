import { describe, expect, it } from 'vitest'
import {
  answerEnds,
  endOfDay,
  hasLapsed,
  lastDayOfOffer,
  lastDayOfReminder,
  offeredOf,
  remindsOfOffer,
  unansweredOf,
} from '#app/domains/art-round/selection/offers.ts'
import { lastDayBefore } from '#app/kernel/say-when.ts'

const at = (text: string) => new Date(text)

describe('the last day of an offer', () => {
  it.each([
    // [now, days, delivery] → last day
    ['2013-05-20T10:00:00Z', 7, null, '2013-05-27'],
    ['2013-05-20T10:00:00Z', 7, '2013-08-20', '2013-05-27'],
    ['2013-05-20T10:00:00Z', 7, '2013-05-24', '2013-05-24'],
    ['2013-05-20T10:00:00Z', 7, '2013-05-20', '2013-05-20'],
    // The delivery day is over: nobody is offered anything.
    ['2013-05-21T10:00:00Z', 7, '2013-05-20', null],
    // Half past midnight in Oslo is already the next day.
    ['2013-05-20T22:30:00Z', 7, null, '2013-05-28'],
    ['2013-05-20T21:59:59Z', 7, null, '2013-05-27'],
    // Winter: midnight in Oslo is 23 in Greenwich.
    ['2013-01-20T22:30:00Z', 1, null, '2013-01-21'],
    ['2013-01-20T23:00:00Z', 1, null, '2013-01-22'],
  ])('offered %s for %i days, delivery %s: %s', (now, days, delivery, last) =>
    expect(lastDayOfOffer(at(now), days, delivery)).toBe(last),
  )
})

it.each([
  ['2013-05-27', '2013-05-27T22:00:00Z'],
  ['2013-01-27', '2013-01-27T23:00:00Z'],
  // The nights on which the clock is moved.
  ['2013-03-30', '2013-03-30T23:00:00Z'],
  ['2013-03-31', '2013-03-31T22:00:00Z'],
  ['2013-10-26', '2013-10-26T22:00:00Z'],
  ['2013-10-27', '2013-10-27T23:00:00Z'],
])('%s ends at %s', (day, ends) => {
  expect(endOfDay(day)).toEqual(at(ends))
  expect(lastDayBefore(at(ends))).toBe(day)
})

const offered = {
  decision: 'accepted',
  participation: 'awaiting',
  offeredAt: at('2013-05-20T10:00:00Z'),
  answerBy: at('2013-05-27T22:00:00Z'),
} as const

describe('an offer lapses', () => {
  it.each([
    ['not in its last second', offered, '2013-05-27T21:59:59Z', false],
    ['at midnight after its last day', offered, '2013-05-27T22:00:00Z', true],
    ['also a week later', offered, '2013-06-03T10:00:00Z', true],
    ['not when it is answered', { ...offered, participation: 'confirmed' }, '2013-06-03T10:00:00Z', false],
    ['not twice', { ...offered, participation: 'resigned' }, '2013-06-03T10:00:00Z', false],
    ['never when the jury accepted at once', { ...offered, offeredAt: null }, '2013-06-03T10:00:00Z', false],
    ['never without a last day', { ...offered, answerBy: null }, '2013-06-03T10:00:00Z', false],
  ] as const)('%s', (_, application, now, lapsed) => expect(hasLapsed(application, at(now))).toBe(lapsed))
})

describe('an offer is reminded of', () => {
  const oneDay = { ...offered, answerBy: at('2013-05-21T22:00:00Z') }
  it.each([
    ['not before the day before the last', offered, '2013-05-25T20:00:00Z', false],
    ['not at night', offered, '2013-05-26T06:59:59Z', false],
    ['from nine on the day before', offered, '2013-05-26T07:00:00Z', true],
    ['also on the last day, when the server was down', offered, '2013-05-27T12:00:00Z', true],
    ['not when it is over', offered, '2013-05-27T22:00:00Z', false],
    ['not on the day of the offer', oneDay, '2013-05-20T12:00:00Z', false],
    ['on the last day of an offer of one day', oneDay, '2013-05-21T08:00:00Z', true],
    ['not when it is answered', { ...offered, participation: 'confirmed' }, '2013-05-26T07:00:00Z', false],
  ] as const)('%s', (_, application, now, reminds) => expect(remindsOfOffer(application, at(now))).toBe(reminds))
})

it('an answer is in time until the own moment, else the end of the edition’s day', () => {
  expect(answerEnds(offered, '2013-05-10')).toEqual(offered.answerBy)
  expect(answerEnds({ answerBy: null }, '2013-05-10')).toEqual(at('2013-05-10T22:00:00Z'))
  expect(answerEnds({ answerBy: null }, null)).toBeNull()
})

it.each([
  ['2013-05-10', '2013-05-09T12:00:00Z', '2013-05-10'],
  ['2013-05-10', '2013-05-10T21:59:59Z', '2013-05-10'],
  ['2013-05-10', '2013-05-10T22:00:00Z', '2013-05-18'],
  [null, '2013-05-01T12:00:00Z', '2013-05-08'],
])('a reminder asks for an answer by: %s at %s: %s', (confirmBy, now, last) =>
  expect(lastDayOfReminder(confirmBy, at(now), 7)).toBe(last),
)

it('those the jury accepted and those a place was offered are told apart', () => {
  const first = { ...offered, offeredAt: null }
  const answered = { ...offered, participation: 'confirmed' as const }
  expect(unansweredOf([offered, first, answered])).toEqual([first])
  expect(offeredOf([offered, first, answered])).toEqual([offered])
})
