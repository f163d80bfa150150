import { expect, it } from 'vitest'
import { isDroppable, isRunning, whyNotForget } from '#app/domains/desk/forgetting.ts'

const sent = { submission: 'submitted', number: 1, running: true } as const

it.each([
  ['nothing', 0, [], null],
  ['a role', 1, [], 'ownData.bindsRole'],
  ['an application that runs', 0, [sent], 'ownData.bindsApplication'],
  ['one that was opened for changes', 0, [{ ...sent, submission: 'reopened' as const }], 'ownData.bindsApplication'],
  ['one of a past round', 0, [{ ...sent, running: false }], null],
  ['one that was withdrawn', 0, [{ ...sent, submission: 'withdrawn' as const }], null],
  ['a draft', 0, [{ submission: 'draft' as const, number: null, running: true }], null],
])('%s binds: %s', (_, roles, applications, why) => {
  expect(whyNotForget({ roles, applications, family: false })).toBe(why)
})

it('a family of the orchestra binds until it is deleted on its own page', () => {
  expect(whyNotForget({ roles: 0, applications: [], family: true })).toBe('ownData.bindsFamily')
})

it.each([
  ['the last day of the exhibition', { year: 2013, periodTo: '2013-10-06' }, '2013-10-06', true],
  ['the day after', { year: 2013, periodTo: '2013-10-06' }, '2013-10-07', false],
  ['no dates yet, in the year', { year: 2013, periodTo: null }, '2013-12-31', true],
  ['no dates, the year after', { year: 2013, periodTo: null }, '2014-01-01', false],
])('a round is still going on: %s', (_, edition, today, running) => {
  expect(isRunning(edition, today)).toBe(running)
})

it('only a draft that was never sent can be dropped', () => {
  expect(isDroppable({ submission: 'draft', number: null })).toBe(true)
  for (const submission of ['submitted', 'reopened', 'withdrawn'])
    expect(isDroppable({ submission, number: 4 })).toBe(false)
})
