import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unveilKey, veilKey } from '#app/platform/crypto/veiled-key.server.ts'

const SECRET = 'a secret of the tests and of nobody else'
const key = fc.stringMatching(/^[0-9a-f]{32}$/)

it('opens what it closed, is the same at every request, another for another reader, and holds nothing of the key', () => {
  fc.assert(
    fc.property(key, fc.uuid(), fc.uuid(), (of, one, other) => {
      fc.pre(one !== other)
      const veiled = veilKey(SECRET, one, of)
      expect(unveilKey(SECRET, veiled)).toBe(of)
      expect(veilKey(SECRET, one, of)).toBe(veiled)
      expect(veilKey(SECRET, other, of)).not.toBe(veiled)
      expect(unveilKey(SECRET, veilKey(SECRET, other, of))).toBe(of)
      expect(veiled).not.toContain(of)
      expect(Buffer.from(veiled.slice(1), 'base64url').toString('hex')).not.toContain(of)
      expect(veiled).toMatch(/^j[\w-]+$/)
    }),
  )
})

it('opens nothing that it did not close', () => {
  const veiled = veilKey(SECRET, 'seat', '0'.repeat(32))
  for (let at = 1; at < veiled.length; at++) {
    const other = veiled[at] === 'A' ? 'B' : 'A'
    expect(unveilKey(SECRET, veiled.slice(0, at) + other + veiled.slice(at + 1)), String(at)).toBeNull()
  }
  expect(unveilKey('another secret', veiled)).toBeNull()
  for (const none of ['', 'j', 'jAAAA', '0'.repeat(32), veiled.slice(1), `${veiled}A`])
    expect(unveilKey(SECRET, none)).toBeNull()
})

it('takes a key that is no hexadecimal number', () =>
  expect(unveilKey(SECRET, veilKey(SECRET, 'seat', 'bilde-1-æ'))).toBe('bilde-1-æ'))
