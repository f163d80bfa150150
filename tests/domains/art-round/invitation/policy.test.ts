import { expect, it } from 'vitest'
import { mayInvite } from '#app/domains/art-round/invitation/policy.ts'
import { ROLES } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'

it.each(ROLES)('%s invites: only the secretariat', (role) =>
  expect(mayInvite(someone([role]))).toBe(role === 'secretariat'),
)
it('nobody else invites', () => {
  expect(mayInvite(null)).toBe(false)
  expect(mayInvite(someone([]))).toBe(false)
})
