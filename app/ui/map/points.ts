/** What the map draws: places gathered by address, and addresses gathered where they would touch. */
import Supercluster from 'supercluster'
import type { Opening } from '#app/domains/art-round/studio/opening.ts'

/** What is needed of a place to draw it; the drawing without a program knows no more. */
export interface Point {
  number: number
  lat: number
  lng: number
  /** What holds at the moment. */
  is: Opening['is']
}

/** The places at one address: one pin. */
export interface Spot<P extends Point = Point> {
  key: string
  lat: number
  lng: number
  /** By number. */
  points: P[]
}

/** Said by its shape: open now, shut today by the artist, not open now on a day when others are, or a day without any. */
export type Sign = 'open' | 'closed' | 'quiet' | 'plain'

/** What stands on the map at one zoom: a spot, or several that would lie on top of each other. */
export type Mark<P extends Point = Point> =
  | { kind: 'spot'; key: string; order: number; lat: number; lng: number; spot: Spot<P> }
  | {
      kind: 'cluster'
      key: string
      order: number
      lat: number
      lng: number
      count: number
      open: number
      zoomTo: number
    }

/** Degrees: west, south, east, north. */
export type MapWindow = [west: number, south: number, east: number, north: number]

/** Pixels: nearer than this two pins would touch. */
const APART = 44
export const LARGEST_ZOOM = 17
/** More than these at one pin are no list to read in a card. */
const MOST_AT_A_PIN = 300

/** Places whose positions are the same to about a metre, as one spot, in the order of their lowest number. */
export function spotsOf<P extends Point>(points: readonly P[]): Spot<P>[] {
  const spots = new Map<string, Spot<P>>()
  for (const point of [...points].sort((a, b) => a.number - b.number)) {
    const key = String(Math.round(point.lat * 1e5) * 1e8 + Math.round((point.lng + 180) * 1e5))
    const spot = spots.get(key)
    if (spot) spot.points.push(point)
    else spots.set(key, { key, lat: point.lat, lng: point.lng, points: [point] })
  }
  return [...spots.values()]
}

/** "12", "12, 14", "12–15", "3 + 4": the numbers at a spot, short enough for a pin. */
export function numbersOf({ points }: Pick<Spot, 'points'>): string {
  const [first = 0] = points.map(({ number }) => number)
  const last = points.at(-1)?.number ?? first
  if (points.length > 2 && last - first === points.length - 1) return `${first}–${last}`
  if (points.length > 3) return `${first} + ${points.length - 1}`
  return points.map(({ number }) => number).join(', ')
}

const isOpen = ({ is }: Point): boolean => is === 'open'
/** Says the hours of the day, or the artist over them, that a place opens on it. */
export const opensToday = ({ is }: Point): boolean => is !== 'not-today'

/** @param anyToday whether any place at all opens today */
export function signOf(points: readonly Point[], anyToday: boolean): Sign {
  if (points.some(isOpen)) return 'open'
  if (!anyToday) return 'plain'
  return points.every(({ is }) => is === 'closed') ? 'closed' : 'quiet'
}

interface Counted {
  places: number
  open: number
  lowest: number
}

/** Looks up which marks stand in a window at a zoom, in the order of the numbers. */
export function clusters<P extends Point>(spots: readonly Spot<P>[]): (window: MapWindow, zoom: number) => Mark<P>[] {
  const index = new Supercluster<{ spot: Spot<P> } & Counted, Counted>({
    radius: APART,
    extent: 256,
    maxZoom: LARGEST_ZOOM,
    map: ({ places, open, lowest }) => ({ places, open, lowest }),
    reduce: (sum, one) => {
      sum.places += one.places
      sum.open += one.open
      sum.lowest = Math.min(sum.lowest, one.lowest)
    },
  }).load(
    spots.map((spot) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [spot.lng, spot.lat] },
      properties: {
        spot,
        places: spot.points.length,
        open: spot.points.filter(isOpen).length,
        lowest: spot.points[0]?.number ?? 0,
      },
    })),
  )
  /** Those that touch even at the nearest zoom: one pin, and a list of all of them. */
  const together = (key: string, lat: number, lng: number, id: number): Spot<P> => ({
    ...{ key, lat, lng },
    points: index
      .getLeaves(id, MOST_AT_A_PIN)
      .flatMap(({ properties }) => properties.spot.points)
      .sort((a, b) => a.number - b.number),
  })
  return (window, zoom) =>
    index
      .getClusters(window, Math.round(zoom))
      .map((found): Mark<P> => {
        const [lng = 0, lat = 0] = found.geometry.coordinates
        const { properties } = found
        if ('cluster' in properties && properties.cluster) {
          const { places: count, open, lowest: order, cluster_id: id } = properties
          const key = `c${zoom}-${id}`
          const zoomTo = index.getClusterExpansionZoom(id)
          if (zoomTo > LARGEST_ZOOM) return { kind: 'spot', key, order, lat, lng, spot: together(key, lat, lng, id) }
          return { kind: 'cluster', key, order, lat, lng, count, open, zoomTo }
        }
        const { spot } = properties as { spot: Spot<P> }
        return { kind: 'spot', key: spot.key, order: spot.points[0]?.number ?? 0, lat, lng, spot }
      })
      .sort((a, b) => a.order - b.order)
}
