import fc from 'fast-check'
import { expect, it } from 'vitest'
import { barsOf } from '#app/ui/jury/score-bars.ts'

const zeros = (length: number) => Array.from({ length }, () => 0)

it('gives each score of a short scale its own bar', () => {
  expect(barsOf([0, 3, 1], { min: 0, max: 2 })).toEqual([
    { from: 0, to: 0, count: 0 },
    { from: 1, to: 1, count: 3 },
    { from: 2, to: 2, count: 1 },
  ])
})

it('takes ten scores of a long scale together, and the highest with those before it', () => {
  const counts = zeros(101)
  counts[0] = 1
  counts[9] = 2
  counts[10] = 4
  counts[99] = 8
  counts[100] = 16
  const bars = barsOf(counts, { min: 0, max: 100 })
  expect(bars).toHaveLength(10)
  expect([bars[0], bars[1], bars[9]]).toEqual([
    { from: 0, to: 9, count: 3 },
    { from: 10, to: 19, count: 4 },
    { from: 90, to: 100, count: 24 },
  ])
})

it('loses no score and leaves no hole, whatever the scale', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.array(fc.nat(50), { minLength: 2, maxLength: 120 }), (min, counts) => {
      const max = min + counts.length - 1
      const bars = barsOf(counts, { min, max })
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(counts.reduce((sum, count) => sum + count, 0))
      expect([bars[0]?.from, bars.at(-1)?.to]).toEqual([min, max])
      for (const [index, bar] of bars.entries()) if (index > 0) expect(bar.from).toBe((bars[index - 1]?.to ?? 0) + 1)
    }),
  )
})
