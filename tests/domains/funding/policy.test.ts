import { expect, it } from 'vitest'
import { mayInvoice, mayKeepAccounts } from '#app/domains/funding/policy.ts'
import { someone } from '#tests/support/actors.ts'

it.each([
  ['the secretariat', someone(['secretariat']), true],
  ['a host', someone(['host']), false],
  ['a contact', someone(['contact']), false],
  ['a juror', someone(['juror', 'chair']), false],
  ['the friends’ association', someone(['association']), false],
  ['a conductor', someone(['conductor', 'coach']), false],
  ['an artist', someone(), false],
  ['a stranger', null, false],
])('%s: %s', (_, actor, may) => {
  expect(mayKeepAccounts(actor)).toBe(may)
  expect(mayInvoice(actor)).toBe(may)
})
