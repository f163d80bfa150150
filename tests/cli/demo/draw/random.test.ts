import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '#app/cli/demo/draw/random.ts'

const many = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw)

describe('seeded chance', () => {
  it('repeats itself for a seed, and only for it', () => {
    const from = (seed: string): number[] => {
      const random = seeded(seed)
      return many(20, random.next)
    }
    expect(from('a')).toEqual(from('a'))
    expect(from('a')).not.toEqual(from('b'))
  })

  it('keeps a fork apart from draws in the parent', () => {
    const one = seeded('a')
    one.next()
    one.next()
    expect(one.fork('x').next()).toBe(seeded('a').fork('x').next())
    expect(one.fork('x').next()).not.toBe(one.fork('y').next())
  })

  it('keeps within its bounds', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 0, max: 60 }),
        (seed, low, wide) => {
          const random = seeded(seed)
          for (const value of many(30, () => random.whole(low, low + wide))) {
            expect(Number.isInteger(value) && value >= low && value <= low + wide).toBe(true)
          }
        },
      ),
    )
  })

  it('shuffles without losing or adding anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        const sort = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b)
        expect(sort(seeded(seed).shuffle(items))).toEqual(sort(items))
      }),
    )
  })

  it('draws normally distributed numbers about their mean', () => {
    const random = seeded('normal')
    const drawn = many(20_000, () => random.normal(5, 2))
    const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length
    const deviation = Math.sqrt(drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / drawn.length)
    expect(mean).toBeCloseTo(5, 1)
    expect(deviation).toBeCloseTo(2, 1)
  })
})
