import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatsOf, pictureAddress, sizesOf } from '#app/kernel/picture-address.ts'

describe('sizesOf', () => {
  it.each([
    ['a small one is itself, under the smallest name', 200, 'full', [[320, 200]]],
    [
      'exactly a step adds no further one',
      640,
      'full',
      [
        [320, 320],
        [640, 640],
      ],
    ],
    [
      'between two steps keeps every pixel',
      900,
      'full',
      [
        [320, 320],
        [640, 640],
        [1280, 900],
      ],
    ],
    [
      'a large one stops at the widest step',
      6000,
      'full',
      [
        [320, 320],
        [640, 640],
        [1280, 1280],
        [2048, 2048],
      ],
    ],
    [
      'a preview has two',
      6000,
      'preview',
      [
        [320, 320],
        [640, 640],
      ],
    ],
    [
      'one that failed keeps its previews',
      500,
      'failed',
      [
        [320, 320],
        [640, 500],
      ],
    ],
  ] as const)('%s', (_, width, stage, expected) => {
    expect(sizesOf({ width, stage }).map((size) => [size.step, size.width])).toEqual(expected)
  })

  it('never enlarges, grows from size to size, and always has something to show', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom('preview', 'full', 'failed'), (width, stage) => {
        const widths = sizesOf({ width, stage }).map((size) => size.width)
        expect(widths.length).toBeGreaterThan(0)
        expect(Math.max(...widths)).toBeLessThanOrEqual(width)
        expect([...new Set(widths)].sort((a, b) => a - b)).toEqual(widths)
      }),
    )
  })
})

describe('addresses', () => {
  it('names key, width and format, and lets no key break out of its folder', () => {
    expect(pictureAddress('k3y', 640, 'avif')).toBe('/bilder/k3y/640.avif')
    expect(pictureAddress('../x', 320, 'jpg')).toBe('/bilder/..%2Fx/320.jpg')
  })
  it('offers only JPEG until every size is made', () => {
    expect(formatsOf('preview')).toEqual(['jpg'])
    expect(formatsOf('failed')).toEqual(['jpg'])
    expect(formatsOf('full')).toEqual(['avif', 'webp', 'jpg'])
  })
})
