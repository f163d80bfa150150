import { expect, it } from 'vitest'
import {
  mayAnswerRider,
  mayChangeTurn,
  mayManageDuties,
  mayReadDuties,
  mayReadLifts,
  mayShareLift,
  mayTakeTurn,
} from '#app/domains/orchestra/duty/policy.ts'
import { NOBODY, type SeminarRole, type Standing } from '#app/domains/orchestra/standing.ts'

const part = (role: SeminarRole, seminarId = 's'): Standing => ({
  ...NOBODY,
  personId: 'p',
  seminars: [{ seminarId, role, sections: [], binder: false }],
})

it.each([
  ['nobody', NOBODY, false, false, false],
  ['the secretariat', { ...NOBODY, office: true }, true, true, true],
  ['the leader', part('leader'), true, true, true],
  ['the leader of another', part('leader', 't'), false, false, false],
  ['a coach', part('coach'), true, false, false],
  ['the kitchen', part('kitchen'), true, false, false],
  ['the association', { ...NOBODY, association: true }, false, false, false],
  ['a contact', { ...NOBODY, contactOf: ['asker'] }, false, false, false],
] as const)('%s', (_, standing, reads, manages, lifts) => {
  expect(mayReadDuties(standing, 's', false)).toBe(reads)
  expect(mayManageDuties(standing, 's')).toBe(manages)
  expect(mayReadLifts(standing, 's', false)).toBe(lifts)
  expect(mayReadDuties(standing, 's', true)).toBe(true)
  expect(mayReadLifts(standing, 's', true)).toBe(true)
})

it('families take turns and share lifts, each its own', () => {
  expect([mayTakeTurn(true), mayTakeTurn(false)]).toEqual([true, false])
  expect([mayShareLift(true), mayShareLift(false)]).toEqual([true, false])
  expect([mayChangeTurn('g', { guardianId: 'g' }), mayChangeTurn('h', { guardianId: 'g' })]).toEqual([true, false])
  expect([mayAnswerRider('g', { personId: 'g' }), mayAnswerRider('h', { personId: 'g' })]).toEqual([true, false])
})
