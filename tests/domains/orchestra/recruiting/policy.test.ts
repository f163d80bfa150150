import { expect, it } from 'vitest'
import { mayKeepOutreach } from '#app/domains/orchestra/recruiting/policy.ts'
import { someone } from '#tests/support/actors.ts'

it.each([
  [null, false],
  [someone(), false],
  [someone(['conductor', 'coach', 'association', 'contact']), false],
  [someone(['secretariat']), true],
])('outreach is the secretariat’s', (actor, may) => expect(mayKeepOutreach(actor)).toBe(may))
