import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawingOf } from '#app/ui/map/drawing.ts'
import type { Point } from '#app/ui/map/points.ts'

const point = (number: number, lat: number, lng: number): Point => ({ number, lat, lng, is: 'not-today' })

it('north is up and west is left', () => {
  const { pins } = drawingOf([point(1, 59.5, 10.5), point(2, 60.1, 10.5), point(3, 59.8, 9.6)], false)
  const [south, north, west] = pins
  expect(pins.map(({ text }) => text)).toEqual(['1', '2', '3'])
  expect(north?.y).toBeLessThan(south?.y ?? 0)
  expect(west?.x).toBeLessThan(south?.x ?? 0)
})

it('without places it is the whole region, and without pins', () => {
  expect(drawingOf([], false)).toMatchObject({ pins: [], frame: { x: 0, y: 0, width: 2000 } })
})

it('every place is in it once, within the frame, and every pin leads to another', () => {
  const places = fc.array(
    fc.record({
      lat: fc.double({ min: 59.4, max: 60.6, noNaN: true }),
      lng: fc.double({ min: 9, max: 10.9, noNaN: true }),
    }),
    { minLength: 1, maxLength: 120 },
  )
  fc.assert(
    fc.property(places, (all) => {
      const { frame, unit, pins } = drawingOf(
        all.map(({ lat, lng }, n) => point(n + 1, lat, lng)),
        false,
      )
      const held = pins.reduce((sum, { kind, text }) => sum + (kind === 'cluster' ? Number(text) : numbersIn(text)), 0)
      expect(held).toBe(all.length)
      for (const { x, y } of pins) {
        expect(x).toBeGreaterThanOrEqual(frame.x)
        expect(x).toBeLessThanOrEqual(frame.x + frame.width)
        expect(y).toBeGreaterThanOrEqual(frame.y)
        expect(y).toBeLessThanOrEqual(frame.y + frame.height)
      }
      expect(unit).toBeGreaterThan(0)
      expect(new Set(pins.map(({ leadsTo }) => leadsTo)).size).toBe(pins.length)
    }),
    { numRuns: 40 },
  )
})

/** How many a pin's text stands for: "12", "12, 14", "12–15", "12 + 3". */
function numbersIn(text: string): number {
  const [from, to] = text.split('–').map(Number)
  if (to !== undefined) return to - (from ?? 0) + 1
  const [, more] = text.split(' + ')
  return more === undefined ? text.split(', ').length : Number(more) + 1
}
