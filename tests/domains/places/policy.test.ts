import { expect, it } from 'vitest'
import { ROLES } from '#app/domains/people/person.ts'
import { mayImportMunicipalities } from '#app/domains/places/policy.ts'
import { someone } from '#tests/support/actors.ts'

it.each(ROLES)('%s importing municipalities', (role) => {
  expect(mayImportMunicipalities(someone([role]))).toBe(role === 'secretariat')
})

it('a stranger does not', () => expect(mayImportMunicipalities(null)).toBe(false))
