import { expect, it } from 'vitest'
import {
  conducts,
  hasPart,
  isFamily,
  isGuardianOf,
  isLeader,
  leads,
  maySignFor,
  NOBODY,
  type SeminarRole,
  type Standing,
} from '#app/domains/orchestra/standing.ts'

const who = (given: Partial<Standing>): Standing => ({ ...NOBODY, personId: 'p', ...given })
const at = (role: SeminarRole) => who({ seminars: [{ seminarId: 's1', role, sections: [], binder: false }] })
const link = { childId: 'c', receivesMail: true, maySign: false, mayPickUp: true }

it.each<[string, Standing, { leads?: true; conducts?: true; isLeader?: true; isFamily?: true; hasPart?: true }]>([
  ['nobody', NOBODY, {}],
  ['a signed-in stranger', who({}), {}],
  ['the secretariat', who({ office: true }), { isLeader: true, hasPart: true }],
  ['a conductor', who({ conductor: true }), { conducts: true, isLeader: true, hasPart: true }],
  ['a coach', who({ coach: true }), { isLeader: true, hasPart: true }],
  ['the leader of the seminar', at('leader'), { leads: true, isLeader: true, hasPart: true }],
  ['a conductor for this time', at('conductor'), { conducts: true, isLeader: true, hasPart: true }],
  ['on lunch duty', at('kitchen'), { hasPart: true }],
  ['on night duty', at('nightGuard'), { hasPart: true }],
  ['a musician', who({ isMusician: true }), { isFamily: true, hasPart: true }],
  ['a guardian', who({ children: [link] }), { isFamily: true, hasPart: true }],
  ['the board', who({ association: true }), { hasPart: true }],
  ['a contact', who({ contactOf: ['asker'] }), {}],
])('%s', (_, standing, expected) => {
  const found = {
    ...{ leads: leads(standing, 's1'), conducts: conducts(standing, 's1'), isLeader: isLeader(standing) },
    ...{ isFamily: isFamily(standing), hasPart: hasPart(standing) },
  }
  const none = { leads: false, conducts: false, isLeader: false, isFamily: false, hasPart: false }
  expect(found).toEqual({ ...none, ...expected })
})

it('a link without the right to sign is a link all the same', () => {
  expect(isGuardianOf(who({ children: [link] }), 'c')).toBe(true)
  expect(maySignFor(who({ children: [link] }), 'c')).toBe(false)
  expect(maySignFor(who({ children: [{ ...link, maySign: true }] }), 'c')).toBe(true)
  expect(isGuardianOf(who({ children: [link] }), 'other')).toBe(false)
})

it('who leads one seminar leads no other', () => {
  expect(leads(at('leader'), 's2')).toBe(false)
})
