import { expect, it } from 'vitest'
import { letterOfAddress, letterOfMessageId, returnAddress, verdictOf } from '#app/platform/mail/bounce.ts'

const id = '01a203d1-8d2f-7510-8530-279871ae603f'

it.each([
  ['5.1.1', 'hard'],
  ['5.1.10', 'hard'],
  ['5.4.4', 'hard'],
  ['5.2.1', 'hard'],
  ['5.2.2', 'soft'],
  ['5.3.4', 'soft'],
  ['5.7.1', 'soft'],
  ['4.2.2', 'soft'],
  ['4.4.7', 'soft'],
  ['2.0.0', null],
  ['550 5.1.1 no such user', 'hard'],
  ['554 5.7.1 blocked, see 10.5.1.1', 'soft'],
  ['550 no such user here', 'hard'],
  ['552 too large', 'soft'],
  ['451 try later', 'soft'],
  ['no number', null],
  ['', null],
])('%s is %s', (status, verdict) => expect(verdictOf(status)).toBe(verdict))

it('marks the return address, and reads the mark', () => {
  expect(returnAddress('retur@example.com', id)).toBe(`retur+${id}@example.com`)
  expect(letterOfAddress(`<retur+${id.toUpperCase()}@example.com>`)).toBe(id)
  expect(letterOfAddress('retur+tull@example.com')).toBeNull()
})

it('knows our own Message-IDs', () => {
  expect(letterOfMessageId(` <${id}@kunstrettvest.no>`, 'kunstrettvest.no')).toBe(id)
  expect(letterOfMessageId(`<${id}@annet.no>`, 'kunstrettvest.no')).toBeNull()
  expect(letterOfMessageId('<1234@kunstrettvest.no>', 'kunstrettvest.no')).toBeNull()
})
