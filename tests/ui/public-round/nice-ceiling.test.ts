import fc from 'fast-check'
import { expect, it } from 'vitest'
import { niceCeiling } from '#app/ui/public-round/nice-ceiling.ts'

it.each([
  [0, 1],
  [83, 100],
  [101, 120],
  [122, 150],
  [15_000, 15_000],
  [15_001, 20_000],
  [99_999, 100_000],
])('%i: %i', (value, ceiling) => expect(niceCeiling(value)).toBeCloseTo(ceiling))

it('is never below the value, and never more than twice as high', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (value) => {
      const ceiling = niceCeiling(value)
      return ceiling >= value * 0.999999 && ceiling <= value * 2
    }),
  )
})
