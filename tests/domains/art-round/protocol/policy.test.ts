import { expect, it } from 'vitest'
import { mayKeepProtocol, mayPrintSheets } from '#app/domains/art-round/protocol/policy.ts'
import { someone } from '#tests/support/actors.ts'

it.each([
  ['a visitor', null, false],
  ['an artist', someone(), false],
  ['a juror', someone(['juror']), false],
  ['the chair', someone(['chair']), false],
  ['the secretariat', someone(['secretariat']), true],
] as const)('%s keeps protocols and prints contact sheets: %s', (_, actor, may) => {
  expect(mayKeepProtocol(actor)).toBe(may)
  expect(mayPrintSheets(actor)).toBe(may)
})
