import { describe, expect, it } from 'vitest'
import { mayKeepInstruments, maySeeLoan, maySignLoan } from '#app/domains/orchestra/instrument/policy.ts'
import { NOBODY, type Standing } from '#app/domains/orchestra/standing.ts'
import { someone } from '#tests/support/actors.ts'

const child = { childId: 'ane', receivesMail: true, maySign: true, mayPickUp: true }
const guardian: Standing = { ...NOBODY, personId: 'mor', children: [child] }
const unsigned: Standing = { ...guardian, children: [{ ...child, maySign: false }] }
const other: Standing = { ...NOBODY, personId: 'annen', children: [{ ...child, childId: 'dina' }] }
const self: Standing = { ...NOBODY, personId: 'ane', isMusician: true }
const office: Standing = { ...NOBODY, personId: 'kontor', office: true }
const leader: Standing = { ...NOBODY, personId: 'leder', coach: true, conductor: true, association: true }
const as = (standing: Standing) => someone([], { personId: standing.personId ?? '' })

it('is the secretariat alone that keeps the instruments', () => {
  expect([guardian, self, leader, NOBODY].some(mayKeepInstruments)).toBe(false)
  expect(mayKeepInstruments(office)).toBe(true)
})

it('is the family and the secretariat that see a loan', () => {
  expect([guardian, unsigned, self, office].every((one) => maySeeLoan(one, 'ane'))).toBe(true)
  expect([other, leader, NOBODY].some((one) => maySeeLoan(one, 'ane'))).toBe(false)
})

describe('signing', () => {
  it.each([
    ['a guardian for a child', guardian, { child: 14, signer: null }, true],
    ['a guardian who may not sign', unsigned, { child: 14, signer: null }, false],
    ['a guardian of another child', other, { child: 14, signer: null }, false],
    ['a guardian who is a child too', guardian, { child: 10, signer: 17 }, false],
    ['a guardian who played, and is of age', guardian, { child: 10, signer: 18 }, true],
    ['a child for itself', self, { child: 17, signer: 17 }, false],
    ['a young person of age', self, { child: 18, signer: 18 }, true],
    ['a guardian for somebody of age', guardian, { child: 18, signer: null }, false],
    ['the secretariat', office, { child: 14, signer: null }, false],
    ['a leader', leader, { child: 14, signer: null }, false],
  ] as const)('%s', (_, standing, ages, may) => {
    expect(maySignLoan(as(standing), standing, 'ane', ages)).toBe(may)
  })

  it('is done in person, and by nobody who acts for another', () => {
    const acted = { ...as(guardian), actedBy: { personId: 'kontor', name: 'Kontor' } }
    expect(maySignLoan(acted, guardian, 'ane', { child: 14, signer: null })).toBe(false)
    expect(maySignLoan(null, NOBODY, 'ane', { child: 14, signer: null })).toBe(false)
  })
})
