import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MODES } from '#app/domains/rounds/my-round.ts'
import { appleWay, enturWay, googleWay, legBetween, straightLine } from '#app/domains/rounds/travel.ts'

const asker = { lat: 59.8331, lng: 10.4392 }
const drammen = { lat: 59.7439, lng: 10.2045 }

it('the straight line from Asker to Drammen is about 16.5 kilometres', () => {
  expect(straightLine(asker, drammen)).toBeCloseTo(16.5, 0)
})

// The road is 21 km, 20 minutes by car without a queue; the train takes 15 minutes once one sits in it.
it.each([
  ['walk', 270],
  ['bike', 90],
  ['car', 35],
  ['transit', 65],
] as const)('%s from Asker to Drammen: %i minutes', (mode, minutes) => {
  expect(legBetween(asker, drammen, mode).minutes).toBe(minutes)
})

it('next door takes no time, and any other way takes five minutes at the least', () => {
  fc.assert(
    fc.property(
      fc.record({
        lat: fc.double({ min: 59, max: 61, noNaN: true }),
        lng: fc.double({ min: 9, max: 11, noNaN: true }),
      }),
      fc.record({
        lat: fc.double({ min: 59, max: 61, noNaN: true }),
        lng: fc.double({ min: 9, max: 11, noNaN: true }),
      }),
      fc.constantFrom(...MODES),
      (a, b, mode) => {
        const leg = legBetween(a, b, mode)
        expect(leg).toEqual(legBetween(b, a, mode))
        expect(leg.minutes % 5).toBe(0)
        expect(leg.minutes === 0).toBe(straightLine(a, b) < 0.03)
        expect(leg.kilometres).toBeGreaterThanOrEqual(leg.minutes === 0 ? 0 : straightLine(a, b))
        expect(legBetween(a, a, mode).minutes).toBe(0)
      },
    ),
  )
})

it('leads to maps by the same way of travel, from where the visitor stands', () => {
  expect(googleWay(drammen, 'bike')).toBe(
    'https://www.google.com/maps/dir/?api=1&destination=59.7439%2C10.2045&travelmode=bicycling',
  )
  expect(appleWay(drammen, 'walk')).toBe('https://maps.apple.com/?daddr=59.7439%2C10.2045&dirflg=w')
  expect(appleWay(drammen, 'bike')).toBe('https://maps.apple.com/?daddr=59.7439%2C10.2045')
})

it('leads to the journey from one place to the other', () => {
  const url = new URL(enturWay({ ...asker, label: 'Åsker' }, { ...drammen, label: '12 Kari & Ola' }))
  expect(url.origin + url.pathname).toBe('https://entur.no/reiseresultater')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    startLat: '59.8331',
    startLon: '10.4392',
    startLabel: 'Åsker',
    stopLat: '59.7439',
    stopLon: '10.2045',
    stopLabel: '12 Kari & Ola',
  })
})
