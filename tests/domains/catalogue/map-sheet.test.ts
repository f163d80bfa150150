import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LEAST_FOR_OWN_MAP, mapSheets, SIGN, sayNumbers } from '#app/domains/catalogue/map-sheet.ts'
import { studio } from './sample.ts'

const place = fc.record({
  lat: fc.double({ min: 59.5, max: 60.4, noNaN: true }),
  lng: fc.double({ min: 9, max: 10.7, noNaN: true }),
  municipality: fc.constantFrom('Asker', 'Bærum', 'Lier'),
})
const studiosOf = (places: { lat: number; lng: number; municipality: string }[]) =>
  places.map((of, n) => studio(n + 1, of))

it('puts every number on exactly one map, within its edges', () =>
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      const sheets = mapSheets(studiosOf(places))
      const numbers = sheets.flatMap(({ pins }) => pins.map(({ number }) => number))
      expect(numbers.sort((a, b) => a - b)).toEqual(places.map((_, n) => n + 1))
      for (const { pins, width, height } of sheets)
        for (const { x, y } of pins) {
          expect(x).toBeGreaterThanOrEqual(SIGN / 2)
          expect(x).toBeLessThanOrEqual(width - SIGN / 2)
          expect(y).toBeGreaterThanOrEqual(SIGN / 2)
          expect(y).toBeLessThanOrEqual(height - SIGN / 2)
        }
    }),
  ))

it('hides no sign behind another, not even of studios in one house', () => {
  const [, asker] = mapSheets(
    studiosOf(Array.from({ length: 12 }, () => ({ lat: 59.83, lng: 10.43, municipality: 'Asker' }))),
  )
  const pins = asker?.pins ?? []
  expect(pins.length).toBe(12)
  for (const [n, a] of pins.entries())
    for (const b of pins.slice(n + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(SIGN)
})

it('gives a municipality a map of its own from five studios on', () => {
  const many = (count: number) =>
    studiosOf(Array.from({ length: count }, (_, n) => ({ lat: 59.8 + n / 100, lng: 10.4, municipality: 'Asker' })))
  expect(mapSheets(many(LEAST_FOR_OWN_MAP - 1)).map(({ name }) => name)).toEqual([''])
  const [region, own] = mapSheets(many(LEAST_FOR_OWN_MAP))
  expect([region?.pins.length, region?.dots.length, own?.name, own?.pins.length]).toEqual([0, 5, 'Asker', 5])
  expect(mapSheets([studio(1, { lat: null })])).toEqual([])
})

it.each([
  [[1, 2, 3], '1–3'],
  [[7], '7'],
  [[9, 3, 10, 11], '3, 9–11'],
  [[], ''],
])('says %j as %s', (numbers, said) => expect(sayNumbers(numbers)).toBe(said))
