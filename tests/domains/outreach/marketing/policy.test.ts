import { expect, it } from 'vitest'
import { mayPlanMarketing } from '#app/domains/outreach/marketing/policy.ts'
import { someone } from '#tests/support/actors.ts'

it.each([
  ['the secretariat', someone(['secretariat']), true],
  ['a host', someone(['host']), false],
  ['a contact', someone(['contact']), false],
  ['a juror', someone(['juror', 'chair']), false],
  ['an artist', someone(), false],
  ['a stranger', null, false],
])('%s: %s', (_, actor, may) => expect(mayPlanMarketing(actor)).toBe(may))
