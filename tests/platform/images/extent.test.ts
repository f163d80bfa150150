import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scaled } from '#app/platform/images/extent.ts'
import { MAX_SIDE } from '#app/platform/images/limits.ts'

it.each([
  [6000, 4000, 640, 640, 427],
  [6000, 4000, 320, 320, 213],
  [4000, 6000, 2048, 2048, 3072],
  [900, 600, 1280, 900, 600],
  [50, 40, 320, 50, 40],
  [10_000, 1, 320, 320, 1],
  [4, 30_000, 320, 2, 16_383],
])('%i × %i at a width of %i is %i × %i', (width, height, asked, becomes, high) => {
  expect(scaled({ width, height }, asked)).toEqual({ width: becomes, height: high })
})

it('never enlarges, never vanishes, and keeps the shape to within a pixel', () => {
  const side = fc.integer({ min: 1, max: 60_000 })
  fc.assert(
    fc.property(side, side, fc.constantFrom(320, 640, 1280, 2048), (width, height, asked) => {
      const made = scaled({ width, height }, asked)
      expect(made.width).toBeGreaterThanOrEqual(1)
      expect(made.height).toBeGreaterThanOrEqual(1)
      expect(made.width).toBeLessThanOrEqual(Math.min(width, asked))
      expect(made.height).toBeLessThanOrEqual(Math.min(height, MAX_SIDE))
      const scale = Math.max(made.width / width, made.height / height)
      expect(Math.abs(made.width - width * scale)).toBeLessThanOrEqual(Math.max(1, width / height))
      expect(Math.abs(made.height - height * scale)).toBeLessThanOrEqual(Math.max(1, height / width))
    }),
  )
})
