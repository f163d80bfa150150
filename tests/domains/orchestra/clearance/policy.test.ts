import { expect, it } from 'vitest'
import { mayKeepClearances } from '#app/domains/orchestra/clearance/policy.ts'
import { ROLES } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'

it.each([...ROLES, null])('%s', (role) => {
  expect(mayKeepClearances(role === null ? null : someone([role]))).toBe(role === 'secretariat')
})
it('nobody who merely signed in', () => expect(mayKeepClearances(someone())).toBe(false))
