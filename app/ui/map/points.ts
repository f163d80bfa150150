/** What the map draws. Everything is said in the reader's language before it comes here. */
import Supercluster from 'supercluster'
import type { Locale } from '#app/i18n/words.ts'

/** A place of the list. */
export interface MapPoint {
  number: number
  lat: number
  lng: number
  name: string
  address: string
  hours: string[]
  artists: { name: string; href: string }[]
  directions: string
}

export interface MapData {
  locale: Locale
  points: MapPoint[]
  venue: { name: string; lat: number; lng: number; href: string } | null
  tiles: { url: string; attribution: string }
}

/** The places at one address: one pin. */
export interface Spot {
  key: string
  lat: number
  lng: number
  points: MapPoint[]
}

/** What stands on the map at one zoom: a spot, or several that would lie on top of each other. */
export type Mark =
  | { kind: 'spot'; key: string; order: number; lat: number; lng: number; spot: Spot }
  | { kind: 'cluster'; key: string; order: number; lat: number; lng: number; count: number; zoomTo: number }

/** Pixels: nearer than this two pins would touch. */
const APART = 44
export const LARGEST_ZOOM = 17

/** Places whose positions are the same to about a metre, as one spot, in the order of their lowest number. */
export function spotsOf(points: readonly MapPoint[]): Spot[] {
  const spots = new Map<string, Spot>()
  for (const point of [...points].sort((a, b) => a.number - b.number)) {
    const key = `${point.lat.toFixed(5)},${point.lng.toFixed(5)}`
    const spot = spots.get(key)
    if (spot) spot.points.push(point)
    else spots.set(key, { key, lat: point.lat, lng: point.lng, points: [point] })
  }
  return [...spots.values()]
}

/** "12", "12, 14", "12–15": the numbers at a spot. */
export function numbersOf(spot: Spot): string {
  const numbers = spot.points.map(({ number }) => number)
  const [first = 0] = numbers
  const last = numbers.at(-1) ?? first
  if (numbers.length > 2 && last - first === numbers.length - 1) return `${first}–${last}`
  return numbers.join(', ')
}

interface Counted {
  places: number
  lowest: number
}

/** Looks up which marks stand in a window at a zoom, in the order of the numbers. */
export function clusters(spots: readonly Spot[]) {
  const index = new Supercluster<{ spot: Spot } & Counted, Counted>({
    radius: APART,
    extent: 256,
    maxZoom: LARGEST_ZOOM - 1,
    map: ({ places, lowest }) => ({ places, lowest }),
    reduce: (sum, one) => {
      sum.places += one.places
      sum.lowest = Math.min(sum.lowest, one.lowest)
    },
  }).load(
    spots.map((spot) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [spot.lng, spot.lat] },
      properties: { spot, places: spot.points.length, lowest: spot.points[0]?.number ?? 0 },
    })),
  )
  /** @param window west, south, east, north in degrees */
  return (window: [number, number, number, number], zoom: number): Mark[] =>
    index
      .getClusters(window, Math.round(zoom))
      .map((found): Mark => {
        const [lng = 0, lat = 0] = found.geometry.coordinates
        const { properties } = found
        if ('cluster' in properties && properties.cluster) {
          const zoomTo = index.getClusterExpansionZoom(properties.cluster_id)
          const { places: count, lowest: order } = properties
          return { kind: 'cluster', key: `c${zoom}-${properties.cluster_id}`, order, lat, lng, count, zoomTo }
        }
        const { spot } = properties as { spot: Spot }
        return { kind: 'spot', key: spot.key, order: spot.points[0]?.number ?? 0, lat, lng, spot }
      })
      .sort((a, b) => a.order - b.order)
}
