import { expect, it } from 'vitest'
import { mayRecordPress } from '#app/domains/outreach/press/policy.ts'
import { someone } from '#tests/support/actors.ts'

it.each([
  ['the secretariat', someone(['secretariat']), true],
  ['a host', someone(['host']), false],
  ['a juror', someone(['juror', 'chair']), false],
  ['a contact', someone(['contact']), false],
  ['an artist', someone(), false],
  ['a stranger', null, false],
])('%s: %s', (_, actor, may) => expect(mayRecordPress(actor)).toBe(may))
