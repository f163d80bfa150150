import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sketch } from '#app/ui/map/sketch.ts'

const SHEET = { width: 600, height: 620, margin: 24, apart: 27 }

it('north is up and west is left', () => {
  const [south, north, west] = sketch(
    [
      { number: 1, lat: 59.5, lng: 10.5 },
      { number: 2, lat: 60.1, lng: 10.5 },
      { number: 3, lat: 59.8, lng: 9.6 },
    ],
    SHEET,
  )
  expect(north?.y).toBeLessThan(south?.y ?? 0)
  expect(west?.x).toBeLessThan(south?.x ?? 0)
})

it('one place stands in the middle, and none gives none', () => {
  expect(sketch([{ number: 4, lat: 60, lng: 10 }], SHEET)).toEqual([{ number: 4, x: 300, y: 310 }])
  expect(sketch([], SHEET)).toEqual([])
})

it('two at the same place are parted', () => {
  const [a, b] = sketch(
    [
      { number: 1, lat: 60, lng: 10 },
      { number: 2, lat: 60, lng: 10 },
      { number: 3, lat: 59, lng: 11 },
    ],
    SHEET,
  )
  expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(20)
})

it('every place is on the sheet, whatever they are', () => {
  const places = fc.array(
    fc.record({
      number: fc.nat(200),
      lat: fc.double({ min: 59, max: 60.5, noNaN: true }),
      lng: fc.double({ min: 9, max: 11, noNaN: true }),
    }),
    { maxLength: 120 },
  )
  fc.assert(
    fc.property(places, (points) => {
      const drawn = sketch(points, SHEET)
      expect(drawn.map(({ number }) => number)).toEqual(points.map(({ number }) => number))
      for (const { x, y } of drawn) {
        expect(x).toBeGreaterThanOrEqual(SHEET.margin)
        expect(x).toBeLessThanOrEqual(SHEET.width - SHEET.margin)
        expect(y).toBeGreaterThanOrEqual(SHEET.margin)
        expect(y).toBeLessThanOrEqual(SHEET.height - SHEET.margin)
      }
    }),
    { numRuns: 40 },
  )
})
