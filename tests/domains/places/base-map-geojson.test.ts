import { describe, expect, it } from 'vitest'
import { BOUNDS } from '#app/domains/places/base-map.ts'
import { baseMapGeoJson, cornersOf } from '#app/domains/places/base-map-geojson.ts'

type Position = [number, number]
const turn = (ring: Position[]) =>
  ring.reduce((sum, [x, y], n) => {
    const [nx, ny] = ring[(n + 1) % ring.length] ?? [x, y]
    return sum + x * ny - nx * y
  }, 0)

it.each([
  [
    'M1 2l3 4-1 2z',
    [
      {
        closed: true,
        points: [
          [1, 2],
          [4, 6],
          [3, 8],
        ],
      },
    ],
  ],
  [
    'M-1 2l3-4',
    [
      {
        closed: false,
        points: [
          [-1, 2],
          [2, -2],
        ],
      },
    ],
  ],
  [
    'M0 0l1 1M5 5l1 0',
    [
      {
        closed: false,
        points: [
          [0, 0],
          [1, 1],
        ],
      },
      {
        closed: false,
        points: [
          [5, 5],
          [6, 5],
        ],
      },
    ],
  ],
  ['', []],
])('the corners of «%s»', (path, corners) => expect(cornersOf(path)).toEqual(corners))

describe('the map as GeoJSON', () => {
  const map = baseMapGeoJson()
  const of = (kind: string) => map.features.filter(({ properties }) => properties.kind === kind)

  it('has the sea once, and everything else that is drawn', () => {
    expect(of('sea')).toHaveLength(1)
    for (const kind of ['lake', 'river', 'main-road', 'road', 'railway', 'town'])
      expect(of(kind).length, kind).toBeGreaterThan(2)
    expect(of('town').map(({ properties }) => properties.name)).toContain('Hønefoss')
    expect(map.attribution).toContain('OpenStreetMap')
  })

  it('closes its rings, and winds them as RFC 7946 has it', () => {
    for (const { geometry } of [...of('sea'), ...of('lake')]) {
      if (geometry.type !== 'Polygon') throw new Error(geometry.type)
      for (const [n, ring] of geometry.coordinates.entries()) {
        expect(ring[0]).toEqual(ring.at(-1))
        expect(ring.length).toBeGreaterThan(3)
        expect(turn(ring) > 0).toBe(n === 0)
      }
    }
  })

  it('stays in the region', () => {
    const all = map.features.flatMap(({ geometry }) => (geometry.coordinates as number[][]).flat(2)) as number[]
    expect(all.length).toBeGreaterThan(3000)
    expect(all.every(Number.isFinite)).toBe(true)
    for (const { geometry } of of('town')) {
      const [lng, lat] = geometry.coordinates as unknown as Position
      expect(lat > BOUNDS.south && lat < BOUNDS.north && lng > BOUNDS.west && lng < BOUNDS.east).toBe(true)
    }
  })
})
