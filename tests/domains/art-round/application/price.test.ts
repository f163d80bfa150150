import fc from 'fast-check'
import { expect, it } from 'vitest'
import { artistShare } from '#app/domains/art-round/application/price.ts'
import { MOST_ORE } from '#app/kernel/money.ts'

it.each([
  [10_000_00, 30, 7_000_00],
  [10_000_00, 0, 10_000_00],
  [10_000_00, 100, 0],
  [1_00, 33, 67],
  [1, 50, 0],
  [3, 30, 2],
  [MOST_ORE, 30, 14_000_000_00],
])('of %i øre, less %i per cent, %i are left', (price, percent, left) => expect(artistShare(price, percent)).toBe(left))

it('never gives more than the price, nor less than nothing, and both parts make the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST_ORE }), fc.integer({ min: 0, max: 100 }), (price, percent) => {
      const left = artistShare(price, percent)
      expect(Number.isInteger(left)).toBe(true)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left).toBeLessThanOrEqual(price)
      expect(Math.abs(price - left - (price * percent) / 100)).toBeLessThanOrEqual(0.5)
    }),
  )
})
