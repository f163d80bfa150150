import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { readTodayKey, todayKey } from '#app/domains/art-round/studio/notice-key.server.ts'
import { signKey } from '#app/platform/crypto/signed-key.server.ts'

const secret = 'a secret of the tests and of nobody else'
const link = { participantId: randomUUID(), studioId: randomUUID(), from: '2013-09-14', to: '2013-09-15' }

it('says of which studio, for whom and when, and is short enough for a line in a mail', () => {
  const key = todayKey(secret, link)
  expect(readTodayKey(secret, key)).toEqual(link)
  expect(key).toMatch(/^[\w-]{75}$/)
})

it('tells nothing in words, and is another for another studio, artist and day', () => {
  const others = [
    { ...link, studioId: randomUUID() },
    { ...link, participantId: randomUUID() },
    { ...link, to: '2013-09-16' },
  ]
  const keys = [link, ...others].map((one) => todayKey(secret, one))
  expect(new Set(keys).size).toBe(4)
  expect(keys.join()).not.toContain('2013')
})

it.each([
  ['of another house', todayKey('another secret', link)],
  ['for another use', signKey(secret, 'poster', Buffer.alloc(40, 1))],
  ['of another length', signKey(secret, 'studio today', Buffer.alloc(39, 1))],
  ['with a date that is none', signKey(secret, 'studio today', Buffer.alloc(40, 0x99))],
  ['that was made up', 'A'.repeat(75)],
])('a key %s opens nothing', (_, key) => expect(readTodayKey(secret, key)).toBeNull())
