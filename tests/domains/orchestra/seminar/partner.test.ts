import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SECTIONS } from '#app/domains/orchestra/instruments.ts'
import { partnerTotal, readPartnerPlayers, writePartnerPlayers } from '#app/domains/orchestra/seminar/partner.ts'

it.each([
  ['violin1:6,viola:2', { violin1: 6, viola: 2 }, 8],
  ['', {}, 0],
  ['violin1:0,horn:-1,tuba:x,banjo:3', {}, 0],
  ['horn:999', { horn: 60 }, 60],
  ['cello:2.5', {}, 0],
])('%s', (text, players, total) => {
  expect(readPartnerPlayers(text)).toEqual(players)
  expect(partnerTotal(readPartnerPlayers(text))).toBe(total)
})

it('is written in the order of a score, and read back the same', () => {
  expect(writePartnerPlayers({ viola: 2, flute: 1, horn: 0 })).toBe('flute:1,viola:2')
  const players = fc.dictionary(fc.constantFrom(...SECTIONS), fc.integer({ min: 1, max: 60 }))
  fc.assert(
    fc.property(players, (some) => {
      expect(readPartnerPlayers(writePartnerPlayers(some))).toEqual({ ...some })
    }),
  )
})
