import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSignedKey, signKey } from '#app/platform/crypto/signed-key.server.ts'

const secret = 'a secret of the tests and of nobody else'
const body = Buffer.from('what the key is for', 'utf8')

describe('a signed key', () => {
  it('gives back what stands in it, and is the same every time', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 120 }), (bytes) => {
        const key = signKey(secret, 'door', Buffer.from(bytes))
        expect(signKey(secret, 'door', Buffer.from(bytes))).toBe(key)
        expect(readSignedKey(secret, 'door', key)).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('opens nothing when one letter of it is another', () => {
    const key = signKey(secret, 'door', body)
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    for (let at = 0; at < key.length; at++)
      for (const letter of letters) {
        if (letter === key[at]) continue
        expect(readSignedKey(secret, 'door', key.slice(0, at) + letter + key.slice(at + 1))).toBeNull()
      }
  })

  it.each([
    ['signed for another use', signKey(secret, 'window', body)],
    ['signed by another house', signKey('another secret', 'door', body)],
    ['cut short', signKey(secret, 'door', body).slice(0, -4)],
    ['made longer', `${signKey(secret, 'door', body)}AAAA`],
    ['empty', ''],
    ['a word', 'hallo'],
    ['with a space', `${signKey(secret, 'door', body)} `],
    ['very long', 'A'.repeat(10_000)],
  ])('that is %s is none', (_, key) => expect(readSignedKey(secret, 'door', key)).toBeNull())
})
