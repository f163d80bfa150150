import { expect, it } from 'vitest'
import { ROLES } from '#app/domains/people/person.ts'
import {
  isInPerson,
  mayActFor,
  mayEndSession,
  mayGrantRoles,
  mayListPeople,
  mayReadAudit,
  mayReadOutbox,
  mayRevoke,
} from '#app/domains/people/policy.ts'
import { someone } from '#tests/support/actors.ts'

const secretary = someone(['secretariat'])

it.each([null, someone(), ...ROLES.filter((role) => role !== 'secretariat').map((role) => someone([role]))])(
  'only the secretariat, not %j',
  (actor) => {
    expect([
      mayListPeople(actor),
      mayGrantRoles(actor),
      mayReadOutbox(actor),
      mayReadAudit(actor),
      mayActFor(actor, { personId: 'artist', grants: [] }),
      mayRevoke(actor, { personId: 'x', role: 'juror' }),
    ]).toEqual(Array(6).fill(false))
  },
)

it('the secretariat sees people, gives roles and reads the outbox', () => {
  expect([mayListPeople(secretary), mayGrantRoles(secretary), mayReadOutbox(secretary)]).toEqual([true, true, true])
})

it('nobody takes the role of the secretariat from oneself', () => {
  expect(mayRevoke(secretary, { personId: secretary.personId, role: 'secretariat' })).toBe(false)
  expect(mayRevoke(secretary, { personId: secretary.personId, role: 'juror' })).toBe(true)
  expect(mayRevoke(secretary, { personId: 'other', role: 'secretariat' })).toBe(true)
})

it('everyone ends one’s own sessions, the secretariat anyone’s', () => {
  const kari = someone([], { personId: 'kari' })
  expect(mayEndSession(kari, { id: 's', personId: 'kari' })).toBe(true)
  expect(mayEndSession(kari, { id: 's', personId: 'ola' })).toBe(false)
  expect(mayEndSession(secretary, { id: 's', personId: 'ola' })).toBe(true)
  expect(mayEndSession(null, { id: 's', personId: 'ola' })).toBe(false)
  // Who acts for another signs out of the session that is in use.
  expect(mayEndSession(kari, { id: kari.sessionId, personId: 'secretary' })).toBe(true)
})

const acted = { ...someone([], { personId: 'artist' }), actedBy: { personId: 'secretary', name: 'Sekretær' } }

it.each([
  ['an artist', secretary, { personId: 'artist', grants: [] }, true],
  ['oneself', secretary, { personId: secretary.personId, grants: [] }, false],
  ['someone with a role', secretary, { personId: 'juror', grants: [{}] }, false],
  ['a third, through the one that one acts for', acted, { personId: 'other', grants: [] }, false],
])('the secretariat acts for %s: %#', (_, actor, other, may) => expect(mayActFor(actor, other)).toBe(may))

it('in person is who nobody acts for', () => {
  expect([isInPerson(secretary), isInPerson(acted), isInPerson(null)]).toEqual([true, false, false])
})
