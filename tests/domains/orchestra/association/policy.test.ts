import { expect, it } from 'vitest'
import {
  isOwnMembership,
  mayAppointBoard,
  mayEndMembership,
  mayJoin,
  mayKeepRegister,
} from '#app/domains/orchestra/association/policy.ts'
import { NOBODY, type Standing } from '#app/domains/orchestra/standing.ts'
import { someone } from '#tests/support/actors.ts'

const board: Standing = { ...NOBODY, personId: 'styre', association: true }
const office: Standing = { ...NOBODY, personId: 'kontor', office: true }
const acted = { ...someone([], { personId: 'styre' }), actedBy: { personId: 'kontor', name: 'Kontor' } }

it('is the board that reads the register, in person, and never the secretariat as such', () => {
  expect(mayKeepRegister(someone(['association']), board)).toBe(true)
  expect(mayKeepRegister(someone(['secretariat']), office)).toBe(false)
  expect(mayKeepRegister(acted, board)).toBe(false)
  for (const part of ['conductor', 'coach', 'isMusician'] as const)
    expect(mayKeepRegister(someone(), { ...NOBODY, personId: 'x', [part]: true })).toBe(false)
  // Somebody who works there and sits on the board comes in as the board.
  expect(mayKeepRegister(someone(['secretariat', 'association']), { ...office, association: true })).toBe(true)
})

it('is the secretariat that gives the board access', () => {
  expect(mayAppointBoard(office)).toBe(true)
  expect(mayAppointBoard(board)).toBe(false)
})

it('is one’s own when it is of oneself, or of a child that one entered', () => {
  const mother = someone([], { personId: 'mor' })
  expect(isOwnMembership(mother, { personId: 'mor', enteredById: 'mor' })).toBe(true)
  expect(isOwnMembership(mother, { personId: 'ane', enteredById: 'mor' })).toBe(true)
  expect(isOwnMembership(mother, { personId: 'ane', enteredById: 'far' })).toBe(false)
  // What the board entered on paper belongs to no account, not even that of who entered it.
  expect(isOwnMembership(mother, { personId: null, enteredById: 'mor' })).toBe(false)
})

it('is joined and ended in person', () => {
  expect(mayJoin(someone())).toBe(true)
  expect(mayJoin(acted)).toBe(false)
  expect(mayEndMembership(acted, { personId: 'styre', enteredById: 'styre' })).toBe(false)
  expect(mayEndMembership(someone([], { personId: 'a' }), { personId: 'a', enteredById: 'b' })).toBe(true)
})
