/**
 * How long a way takes, as an estimate that says it is one: the straight line, made longer by a detour factor, at an
 * even speed, with what every trip costs besides, rounded up to whole five minutes.
 *
 * The factors are plain assumptions, on the careful side, and named here so that they can be argued with:
 * - Detour. Roads in European countries are commonly 1.2 to 1.6 times the straight line (Ballou, Rahardja and Sakai,
 *   "Selected country circuity factors for road travel distance estimating", Transportation Research A 36, 2002). The
 *   region has fjords and ridges across its roads: 1.4 by car. On foot and by bicycle one also goes where cars may not:
 *   1.3. In towns a walk is commonly 1.2 to 1.4 times the line.
 * - Speed. On foot 4.8 km/h, which is what signals at crossings and maps of walking distance reckon with. By bicycle 15
 *   km/h, with the hills. By car 50 km/h from gate to gate: the roads between the places are mostly signed 50 to 80.
 * - Besides. Five minutes to park and find the door by car, two for a bicycle. By public transport 15 minutes to walk to
 *   the stop and wait, and then 30 km/h: no timetable is known here, so each leg leads to Entur's.
 */
import type { Mode } from './my-round.ts'

export interface Point {
  lat: number
  lng: number
}

export interface Leg {
  /** By road, as estimated. */
  kilometres: number
  /** Whole minutes, a multiple of five. */
  minutes: number
}

interface Pace {
  detour: number
  /** Kilometres an hour. */
  speed: number
  /** Minutes that every trip takes besides. */
  besides: number
}

export const PACES: Record<Mode, Pace> = {
  walk: { detour: 1.3, speed: 4.8, besides: 0 },
  bike: { detour: 1.3, speed: 15, besides: 2 },
  car: { detour: 1.4, speed: 50, besides: 5 },
  transit: { detour: 1.4, speed: 30, besides: 15 },
}

/** Places nearer than this, in kilometres, are one place: one goes through the door beside. */
const SAME_PLACE = 0.03

const EARTH_RADIUS = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The straight line between two points over the ground, in kilometres (haversine). */
export function straightLine(a: Point, b: Point): number {
  const [across, along] = [radians(b.lat - a.lat), radians(b.lng - a.lng)]
  const h = Math.sin(across / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(along / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The way between two points, as estimated above. */
export function legBetween(a: Point, b: Point, mode: Mode): Leg {
  const line = straightLine(a, b)
  if (line < SAME_PLACE) return { kilometres: 0, minutes: 0 }
  const { detour, speed, besides } = PACES[mode]
  const kilometres = line * detour
  return { kilometres, minutes: Math.ceil(((kilometres / speed) * 60 + besides) / 5) * 5 }
}

const place = ({ lat, lng }: Point): string => `${lat},${lng}`
const GOOGLE: Record<Mode, string> = { walk: 'walking', bike: 'bicycling', car: 'driving', transit: 'transit' }
const APPLE: Partial<Record<Mode, string>> = { walk: 'w', car: 'd', transit: 'r' }

/** Google's map from where the visitor stands to a place. */
export const googleWay = (to: Point, mode: Mode): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(place(to))}&travelmode=${GOOGLE[mode]}`

/** Apple's map from where the visitor stands to a place; it has no sign for bicycles, and then asks. */
export const appleWay = (to: Point, mode: Mode): string =>
  `https://maps.apple.com/?daddr=${encodeURIComponent(place(to))}${APPLE[mode] ? `&dirflg=${APPLE[mode]}` : ''}`

/** Entur's journey between two places; it wants both. */
export function enturWay(from: Point & { label: string }, to: Point & { label: string }): string {
  const query = new URLSearchParams({
    startLat: String(from.lat),
    startLon: String(from.lng),
    startLabel: from.label,
    stopLat: String(to.lat),
    stopLon: String(to.lng),
    stopLabel: to.label,
  })
  return `https://entur.no/reiseresultater?${query}`
}
