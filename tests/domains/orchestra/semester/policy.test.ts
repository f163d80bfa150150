import { expect, it } from 'vitest'
import { maySetUpSemesters } from '#app/domains/orchestra/semester/policy.ts'
import { someone } from '#tests/support/actors.ts'

it.each([
  [null, false],
  [someone(), false],
  [someone(['conductor']), false],
  [someone(['coach']), false],
  [someone(['association']), false],
  [someone(['contact']), false],
  [someone(['secretariat']), true],
])('semesters are the secretariat’s', (actor, may) => expect(maySetUpSemesters(actor)).toBe(may))
