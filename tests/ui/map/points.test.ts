import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Opening } from '#app/domains/art-round/studio/opening.ts'
import { clusters, numbersOf, type Point, signOf, spotsOf } from '#app/ui/map/points.ts'

const point = (number: number, lat = 59.8, lng = 10.4, is: Opening['is'] = 'not-today'): Point => ({
  ...{ number, lat, lng, is },
})
const WORLD: [number, number, number, number] = [-180, -85, 180, 85]

describe('places at one address', () => {
  it('are one spot, in the order of their numbers', () => {
    const spots = spotsOf([point(7), point(3, 60), point(5, 59.800001)])
    expect(spots.map(({ points }) => points.map(({ number }) => number))).toEqual([[3], [5, 7]])
  })
  it.each([
    [[12], '12'],
    [[12, 14], '12, 14'],
    [[12, 13], '12, 13'],
    [[12, 13, 14], '12–14'],
    [[12, 13, 15], '12, 13, 15'],
    [[12, 13, 15, 18], '12 + 3'],
  ])('%j are written %s', (numbers, written) => {
    const [spot] = spotsOf(numbers.map((number) => point(number)))
    expect(spot && numbersOf(spot)).toBe(written)
  })
})

const region = fc.array(
  fc.record({
    lat: fc.double({ min: 59.3, max: 60.4, noNaN: true }),
    lng: fc.double({ min: 9, max: 11, noNaN: true }),
  }),
  { minLength: 1, maxLength: 60 },
)

describe('what stands on the map', () => {
  it('holds every place once at every zoom, in the order of the numbers', () => {
    fc.assert(
      fc.property(region, fc.integer({ min: 6, max: 17 }), (places, zoom) => {
        const marks = clusters(spotsOf(places.map(({ lat, lng }, n) => point(n + 1, lat, lng))))(WORLD, zoom)
        const held = marks.reduce(
          (sum, mark) => sum + (mark.kind === 'cluster' ? mark.count : mark.spot.points.length),
          0,
        )
        expect(held).toBe(places.length)
        expect(marks.map(({ order }) => order)).toEqual(marks.map(({ order }) => order).sort((a, b) => a - b))
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length)
      }),
      { numRuns: 60 },
    )
  })

  it('lets every address stand alone when one is near enough, and no address is ever parted', () => {
    const spots = spotsOf([point(1), point(2), point(3, 59.8005), point(4, 60.1)])
    const within = clusters(spots)
    expect(within(WORLD, 17).map(({ kind }) => kind)).toEqual(['spot', 'spot', 'spot'])
    const [far] = within(WORLD, 6)
    expect(far).toMatchObject({ kind: 'cluster', count: 4, order: 1 })
  })

  it('leads from a cluster to a zoom that parts it', () => {
    const within = clusters(spotsOf([point(1), point(2, 59.801)]))
    const [mark] = within(WORLD, 8)
    if (mark?.kind !== 'cluster') throw new Error('they are far too near to stand alone')
    expect(within(WORLD, mark.zoomTo)).toHaveLength(2)
    expect(within(WORLD, mark.zoomTo - 1)).toHaveLength(1)
  })

  it('says how many of a cluster are open now', () => {
    const spots = spotsOf([
      point(1, 59.8, 10.4, 'open'),
      point(2, 59.801, 10.4, 'closed'),
      point(3, 59.802, 10.4, 'open'),
    ])
    expect(clusters(spots)(WORLD, 7)).toMatchObject([{ kind: 'cluster', count: 3, open: 2 }])
  })

  it('puts those that touch at the nearest zoom under one pin, with all their numbers', () => {
    const near = Array.from({ length: 12 }, (_, n) => point(n + 1, 59.8 + n * 0.00002))
    expect(spotsOf(near)).toHaveLength(12)
    const marks = clusters(spotsOf(near))(WORLD, 17)
    const numbers = marks.flatMap((mark) => (mark.kind === 'spot' ? mark.spot.points.map(({ number }) => number) : []))
    expect(marks.map(({ kind }) => kind)).not.toContain('cluster')
    expect(marks.length).toBeLessThan(12)
    expect(numbers.sort((a, b) => a - b)).toEqual(near.map(({ number }) => number))
  })

  it('keeps 300 at one address as one pin at every zoom', () => {
    const within = clusters(spotsOf(Array.from({ length: 300 }, (_, n) => point(n + 1))))
    for (let zoom = 6; zoom <= 17; zoom++) expect(within(WORLD, zoom)).toHaveLength(1)
  })
})

it.each([
  [['open', 'closed'], true, 'open'],
  [['closed', 'closed'], true, 'closed'],
  [['closed', 'later'], true, 'quiet'],
  [['not-today'], true, 'quiet'],
  [['over'], true, 'quiet'],
  [['not-today'], false, 'plain'],
] as const)('places that are %j, any today %s: %s', (states, anyToday, sign) =>
  expect(
    signOf(
      states.map((is, n) => point(n + 1, 59.8, 10.4, is)),
      anyToday,
    ),
  ).toBe(sign),
)
