import { expect, it } from 'vitest'
import { ROLES } from '#app/domains/people/person.ts'
import { mayEndSession, mayGrantRoles, mayListPeople, mayReadOutbox, mayRevoke } from '#app/domains/people/policy.ts'
import { someone } from '#tests/support/actors.ts'

const secretary = someone(['secretariat'])

it.each([null, someone(), ...ROLES.filter((role) => role !== 'secretariat').map((role) => someone([role]))])(
  'only the secretariat, not %j',
  (actor) => {
    expect([
      mayListPeople(actor),
      mayGrantRoles(actor),
      mayReadOutbox(actor),
      mayRevoke(actor, { personId: 'x', role: 'juror' }),
    ]).toEqual([false, false, false, false])
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
  expect(mayEndSession(kari, { personId: 'kari' })).toBe(true)
  expect(mayEndSession(kari, { personId: 'ola' })).toBe(false)
  expect(mayEndSession(secretary, { personId: 'ola' })).toBe(true)
  expect(mayEndSession(null, { personId: 'ola' })).toBe(false)
})
