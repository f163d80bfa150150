import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusters, type MapPoint, numbersOf, spotsOf } from '#app/ui/map/points.ts'

const point = (number: number, lat = 59.8, lng = 10.4): MapPoint => ({
  number,
  lat,
  lng,
  name: '',
  address: '',
  hours: [],
  artists: [],
  directions: '',
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
})
