import { describe, expect, it } from 'vitest'
import { applicationTask, juryTask, lacksForPublic } from '#app/domains/desk/rules.ts'

const result = (participation: 'awaiting' | 'confirmed' | 'none') => ({
  decidedWorkId: null,
  waitingPlace: null,
  participation,
  answeredAt: null,
  reason: null,
})

describe('an application', () => {
  it.each([
    ['draft', null, true, 'continue'],
    ['draft', null, false, 'none'],
    ['reopened', null, true, 'continue'],
    ['received', null, false, 'received'],
    ['withdrawn', null, true, 'none'],
    ['accepted', result('awaiting'), false, 'answer'],
    ['accepted', result('confirmed'), false, 'none'],
    ['waitlisted', result('none'), false, 'see-decision'],
    ['declined', result('none'), false, 'see-decision'],
    ['notConsidered', result('none'), false, 'see-decision'],
  ] as const)('%s: %j, window open %s → %s', (state, given, open, task) => {
    expect(applicationTask({ state, result: given }, open)).toBe(task)
  })
})

it.each([
  [{ aboutNb: 'Jeg maler' }, { lat: 59, days: [{ date: '2013-09-14', opens: '12:00', closes: '17:00' }] }, false],
  [{ aboutNb: 'Jeg maler' }, null, false],
  [{ aboutNb: ' ' }, null, true],
  [{ aboutNb: 'Jeg maler' }, { lat: null, days: [] }, true],
  [{ aboutNb: 'Jeg maler' }, { lat: 59, days: [] }, true],
])('a participant %j with %j lacks something: %s', (participant, studio, lacks) =>
  expect(lacksForPublic(participant, studio)).toBe(lacks),
)

it.each([
  ['open', null, 3, 'score'],
  ['open', null, 0, 'confirm'],
  ['preparing', null, 3, 'waits-for-opening'],
  ['closed', null, 3, 'waits-for-opening'],
  ['open', new Date(), 0, 'sealed'],
] as const)('a juror in a round that is %s, sealed %s, %i left → %s', (state, sealedAt, left, task) =>
  expect(juryTask({ state }, { sealedAt }, left)).toBe(task),
)
