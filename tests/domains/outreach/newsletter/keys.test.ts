import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { confirmKey, leaveKey, readConfirmKey, readLeaveKey } from '#app/domains/outreach/newsletter/keys.server.ts'
import { LISTS } from '#app/domains/outreach/newsletter/newsletter.ts'

const secret = 'a secret of the tests and of nobody else'

it('a key is short, the same in every letter, and opens what it is for', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.subarray([...LISTS]), (subscriberId, lists) => {
      const key = leaveKey(secret, { subscriberId, lists })
      expect(key).toMatch(/^[\w-]{44}$/)
      expect(leaveKey(secret, { subscriberId, lists })).toBe(key)
      expect(readLeaveKey(secret, key)).toEqual({ subscriberId, lists })
      expect(readConfirmKey(secret, key)).toBeNull()
    }),
  )
})

it('a key that was tried out opens nothing', () => {
  const key = confirmKey(secret, { subscriberId: randomUUID(), lists: ['visitors'] })
  for (let place = 0; place < key.length; place++) {
    const other = key.slice(0, place) + (key[place] === 'A' ? 'B' : 'A') + key.slice(place + 1)
    expect(readConfirmKey(secret, other)).toBeNull()
  }
  for (const text of ['', 'prove', key.slice(1), `${key}A`, '../../etc'])
    expect(readConfirmKey(secret, text)).toBeNull()
  expect(readConfirmKey('another secret of the tests entirely', key)).toBeNull()
})
