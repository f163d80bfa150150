import { BASE_MAP, BASE_MAP_SOURCES, unproject } from './base-map.ts'

type Position = [lng: number, lat: number]

interface Feature {
  type: 'Feature'
  properties: { kind: string; name?: string }
  geometry:
    | { type: 'Polygon'; coordinates: Position[][] }
    | { type: 'LineString'; coordinates: Position[] }
    | { type: 'Point'; coordinates: Position }
}

export interface BaseMapGeoJson {
  type: 'FeatureCollection'
  /** Whose data it is made from. */
  attribution: string
  features: Feature[]
}

/** The corners of each part of a path that base-map-data.ts has: `M x y l dx dy …`, closed by z where it is an area. */
export function cornersOf(path: string): { closed: boolean; points: [x: number, y: number][] }[] {
  return path
    .split(/(?=M)/)
    .filter(Boolean)
    .map((part) => {
      const [x = 0, y = 0, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number)
      const points: [number, number][] = [[x, y]]
      for (let n = 0; n + 1 < steps.length; n += 2) {
        const [px, py] = points.at(-1) ?? [x, y]
        points.push([px + (steps[n] ?? 0), py + (steps[n + 1] ?? 0)])
      }
      return { closed: part.endsWith('z'), points }
    })
}

const inDegrees = ([x, y]: [number, number]): Position => {
  const { lat, lng } = unproject(x, y)
  return [Math.round(lng * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]
}

/** Twice the area, positive for a ring that runs against the clock. */
const turn = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x, y], n) => {
    const [nx, ny] = ring[(n + 1) % ring.length] ?? [x, y]
    return sum + x * ny - nx * y
  }, 0)

/** Outer rings against the clock and holes with it, as RFC 7946 has it; closed. */
function wound(points: readonly [number, number][], outer: boolean): Position[] {
  const ring = points.map(inDegrees)
  const right = turn(ring) > 0 === outer ? ring : ring.reverse()
  const [first] = right
  return first ? [...right, first] : []
}

/** The schematic map as GeoJSON (RFC 7946), for those who draw their own: the sea, lakes, rivers, roads, railways, towns. */
export function baseMapGeoJson(): BaseMapGeoJson {
  const { sea, lake, river, major, minor, railway } = BASE_MAP.shapes
  const [fjord, ...islands] = cornersOf(sea).sort((a, b) => Math.abs(turn(b.points)) - Math.abs(turn(a.points)))
  const lines = (kind: string, path: string): Feature[] =>
    cornersOf(path).map(({ points }) => ({
      type: 'Feature',
      properties: { kind },
      geometry: { type: 'LineString', coordinates: points.map(inDegrees) },
    }))
  const coordinates = fjord ? [wound(fjord.points, true), ...islands.map(({ points }) => wound(points, false))] : []
  return {
    type: 'FeatureCollection',
    attribution: BASE_MAP_SOURCES.map(({ name, href }) => `© ${name}, ${href}`).join('; '),
    features: [
      { type: 'Feature', properties: { kind: 'sea' }, geometry: { type: 'Polygon', coordinates } },
      ...cornersOf(lake).map(
        ({ points }): Feature => ({
          type: 'Feature',
          properties: { kind: 'lake' },
          geometry: { type: 'Polygon', coordinates: [wound(points, true)] },
        }),
      ),
      ...lines('river', river),
      ...lines('main-road', major),
      ...lines('road', minor),
      ...lines('railway', railway),
      ...BASE_MAP.names
        .filter(({ kind }) => kind === 'town')
        .map(
          ({ name, lat, lng }): Feature => ({
            type: 'Feature',
            properties: { kind: 'town', name },
            geometry: { type: 'Point', coordinates: [lng, lat] },
          }),
        ),
    ],
  }
}
