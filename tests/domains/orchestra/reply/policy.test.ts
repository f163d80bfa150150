import { expect, it } from 'vitest'
import { mayEnterReplies, mayReadReplies, mayReplyFor, mayReplyOneself } from '#app/domains/orchestra/reply/policy.ts'
import { NOBODY, type SeminarRole, type Standing } from '#app/domains/orchestra/standing.ts'

const part = (role: SeminarRole, seminarId = 's'): Standing => ({
  ...NOBODY,
  personId: 'p',
  seminars: [{ seminarId, role, sections: [], binder: true }],
})
const guardian: Standing = {
  ...NOBODY,
  personId: 'p',
  children: [{ childId: 'ane', receivesMail: false, maySign: false, mayPickUp: false }],
}

it.each([
  ['nobody', NOBODY, false, false],
  ['the secretariat', { ...NOBODY, office: true }, true, true],
  ['the leader', part('leader'), true, true],
  ['the leader of another seminar', part('leader', 't'), false, false],
  ['the conductor there', part('conductor'), true, false],
  ['the conductor', { ...NOBODY, conductor: true }, true, false],
  ['a coach there', part('coach'), true, false],
  ['a coach by role alone', { ...NOBODY, coach: true }, false, false],
  ['the kitchen', part('kitchen'), false, false],
  ['the night guard', part('nightGuard'), false, false],
  ['a guardian', guardian, false, false],
  ['the association', { ...NOBODY, association: true }, false, false],
  ['a municipality’s contact', { ...NOBODY, contactOf: ['asker'] }, false, false],
] as const)('%s: reads %s, enters %s', (_, standing, reads, enters) => {
  expect(mayReadReplies(standing, 's')).toBe(reads)
  expect(mayEnterReplies(standing, 's')).toBe(enters)
})

it('only a guardian answers for a child, also one who gets no mail and may not sign', () => {
  expect(mayReplyFor(guardian, 'ane')).toBe(true)
  expect(mayReplyFor(guardian, 'dina')).toBe(false)
  expect(mayReplyFor({ ...NOBODY, office: true }, 'ane')).toBe(false)
  expect(mayReplyFor(part('leader'), 'ane')).toBe(false)
})

const ane: Standing = { ...NOBODY, personId: 'ane', isMusician: true }
it.each([
  ['at 12', ane, 'ane', 12, false],
  ['at 13', ane, 'ane', 13, true],
  ['at 18', ane, 'ane', 18, true],
  ['for a sister', ane, 'bo', 15, false],
  ['who is no musician', { ...ane, isMusician: false }, 'ane', 15, false],
  ['a guardian', guardian, 'ane', 15, false],
  ['the secretariat', { ...NOBODY, personId: 'p', office: true }, 'ane', 15, false],
] as const)('a young person answers for oneself from 13: %s', (_, standing, childId, age, may) => {
  expect(mayReplyOneself(standing, childId, { age, from: 13 })).toBe(may)
})
