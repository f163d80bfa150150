import { expect, it } from 'vitest'
import { mayKeepRepertoire, mayReadRepertoire } from '#app/domains/orchestra/repertoire/policy.ts'
import { NOBODY, type SeminarRole, type Standing } from '#app/domains/orchestra/standing.ts'

const inSeminar = (role: SeminarRole): Standing => ({
  ...NOBODY,
  seminars: [{ seminarId: 's', role, sections: [], binder: false }],
})
const guardian: Standing = {
  ...NOBODY,
  children: [{ childId: 'c', receivesMail: true, maySign: true, mayPickUp: true }],
}

it.each([
  ['the secretariat', { ...NOBODY, office: true }, true, true],
  ['the conductor', { ...NOBODY, conductor: true }, true, true],
  ['who leads a seminar', inSeminar('leader'), true, true],
  ['who conducts one', inSeminar('conductor'), true, true],
  ['a coach of one', inSeminar('coach'), true, false],
  ['a coach by role', { ...NOBODY, coach: true }, true, false],
  ['the kitchen', inSeminar('kitchen'), false, false],
  ['a guardian', guardian, false, false],
  ['the association', { ...NOBODY, association: true }, false, false],
  ['a contact', { ...NOBODY, contactOf: ['asker'] }, false, false],
  ['a stranger', NOBODY, false, false],
])('%s', (_who, standing, reads, keeps) => {
  expect([mayReadRepertoire(standing), mayKeepRepertoire(standing)]).toEqual([reads, keeps])
})
