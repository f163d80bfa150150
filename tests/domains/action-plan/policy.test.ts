import { expect, it } from 'vitest'
import { mayKeepPlan } from '#app/domains/action-plan/policy.ts'
import { someone } from '#tests/support/actors.ts'

it.each([
  ['the secretariat', someone(['secretariat']), true],
  ['a host', someone(['host']), false],
  ['a contact', someone(['contact']), false],
  ['a juror', someone(['juror', 'chair']), false],
  ['an artist', someone(), false],
  ['a stranger', null, false],
])('%s: %s', (_, actor, may) => expect(mayKeepPlan(actor)).toBe(may))
