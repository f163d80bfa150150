import { describe, expect, it } from 'vitest'
import type { MailList, Subscription, SubscriptionState } from '#app/domains/outreach/newsletter/newsletter.ts'
import { LISTS } from '#app/domains/outreach/newsletter/newsletter.ts'
import {
  hindrancesOf,
  isDeadAfter,
  isPlanned,
  isUnderWay,
  languageOf,
  listsIn,
  listsOfMask,
  maskOf,
  mayBeAdded,
  mayConfirmBy,
  reasonsFor,
  softInARow,
  toAsk,
} from '#app/domains/outreach/newsletter/rules.ts'

const since = new Date('2013-08-01T10:00:00Z')
const on = (list: MailList, state: SubscriptionState): Subscription => ({ list, state, since })

describe('lists', () => {
  it('are named in one order, each once', () =>
    expect(listsIn(['press', 'nobody', 'visitors', 'press'])).toEqual(['visitors', 'press']))

  it('are the same after they were a number', () => {
    for (let mask = 0; mask < 16; mask++) expect(maskOf(listsOfMask(mask))).toBe(mask)
    expect(listsOfMask(15)).toEqual([...LISTS])
  })
})

it('only what one does not get must be confirmed', () => {
  expect(toAsk([on('visitors', 'active')], ['visitors', 'press'])).toEqual(['press'])
  expect(toAsk([on('visitors', 'ended')], ['visitors'])).toEqual(['visitors'])
  expect(toAsk([], ['visitors'])).toEqual(['visitors'])
})

it.each([
  ['asked', '2013-08-15T09:59:59Z', true],
  ['asked', '2013-08-15T10:00:00Z', false],
  ['active', '2014-01-01T00:00:00Z', true],
  ['ended', '2013-08-01T10:00:01Z', false],
] as const)('a link to what is %s, used %s: %s', (state, now, may) =>
  expect(mayConfirmBy(on('visitors', state), new Date(now))).toBe(may),
)

describe('who gets an issue', () => {
  const both = [on('visitors', 'active'), on('artists', 'active'), on('press', 'ended')]
  it('gets it for the lists that are on, and no others', () => {
    expect(reasonsFor({ subscriptions: both, bouncedAt: null }, ['visitors', 'press'])).toEqual(['visitors'])
    expect(reasonsFor({ subscriptions: both, bouncedAt: null }, ['press'])).toEqual([])
    expect(reasonsFor({ subscriptions: [on('visitors', 'asked')], bouncedAt: null }, ['visitors'])).toEqual([])
  })
  it('is nobody whose letters come back', () =>
    expect(reasonsFor({ subscriptions: both, bouncedAt: since }, ['visitors', 'artists'])).toEqual([]))
})

it.each([
  [[], true],
  [[on('artists', 'asked')], true],
  [[on('artists', 'active')], false],
  [[on('artists', 'ended')], false],
  [[on('press', 'ended')], true],
] as const)('who stands as %j may be put on the artists’ list: %s', (subscriptions, may) =>
  expect(mayBeAdded(subscriptions, 'artists')).toBe(may),
)

it.each([
  [[], 0],
  [['soft: full', 'soft: full'], 2],
  [['soft: full', '', 'soft: full'], 1],
  [['', 'soft: full'], 0],
])('of %j so many came back in a row: %i', (reasons, count) => expect(softInARow(reasons)).toBe(count))

it('five in a row make a dead address', () => expect([4, 5, 6].map(isDeadAfter)).toEqual([false, true, true]))

it('says everything that an issue lacks', () => {
  const whole = { subjectNb: 'Emne', bodyNb: 'Tekst', lists: ['visitors'] as MailList[] }
  expect(hindrancesOf(whole, 3)).toEqual([])
  expect(hindrancesOf({ subjectNb: ' ', bodyNb: '\n', lists: [] }, 0)).toEqual(['noSubject', 'noText', 'noLists'])
  expect(hindrancesOf(whole, 0)).toEqual(['noReceivers'])
})

it('tells an issue that waits from one under way', () => {
  const states = [
    { state: 'draft', startedAt: null },
    { state: 'sending', startedAt: null },
    { state: 'sending', startedAt: since },
    { state: 'sent', startedAt: since },
  ] as const
  expect(states.map(isPlanned)).toEqual([false, true, false, false])
  expect(states.map(isUnderWay)).toEqual([false, false, true, false])
})

it('writes in Norwegian unless asked for English', () =>
  expect([null, undefined, 'nb', 'de', 'en'].map(languageOf)).toEqual(['nb', 'nb', 'nb', 'nb', 'en']))
