/** What the server tells the map's program, and what the program makes of it. */
import { type Moment, type Opening, openingOn } from '#app/domains/art-round/studio/opening.ts'
import type { Place, PlacedArtist, PointsTable } from '#app/domains/studio-map/points-table.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { Point } from './points.ts'

export interface MapData {
  locale: Locale
  /** Null: too many to come with the page; they are fetched from `points`. */
  table: PointsTable | null
  points: string
  venue: { name: string; lat: number; lng: number; href: string } | null
  tiles: { url: string; attribution: string }
}

/** A place that is shown, with those of its artists who are asked for. */
export interface ShownPlace extends Point {
  place: Place
  opening: Opening
  artists: PlacedArtist[]
}

/** The places of these artists that have a position, by number, and how many there are with those that have none. */
export function placesOf(artists: readonly PlacedArtist[], moment: Moment): { points: ShownPlace[]; places: number } {
  const points: ShownPlace[] = []
  let places = 0
  let last: Place | null = null
  let shown: ShownPlace | null = null
  // The artists of a place follow each other.
  for (const artist of artists) {
    const { place } = artist
    if (place === last) {
      shown?.artists.push(artist)
      continue
    }
    last = place
    places++
    const { number, lat, lng, days, notices } = place
    const opening = openingOn(days, notices, moment)
    shown =
      lat === null || lng === null ? null : { number, lat, lng, is: opening.is, place, opening, artists: [artist] }
    if (shown) points.push(shown)
  }
  return { points, places }
}
