import type { Random } from '../draw/random.ts'
import listed from './places.json'

/** A settlement where artists live, with an approximate real position. */
export interface Place {
  readonly name: string
  readonly postalCode: string
  readonly lat: number
  readonly lng: number
  /** Compass direction away from fjord, lake or river, in degrees; null where all directions are land. */
  readonly inland: number | null
}

/** The 16 member municipalities of 2013: official number, name, population (about), seat and its position. */
export const municipalities = [
  { number: '0219', name: 'Bærum', population: 116677, seat: 'Sandvika', lat: 59.8896, lng: 10.527 },
  { number: '0220', name: 'Asker', population: 57418, seat: 'Asker', lat: 59.8331, lng: 10.4392 },
  { number: '0626', name: 'Lier', population: 24578, seat: 'Lierbyen', lat: 59.7894, lng: 10.2413 },
  { number: '0627', name: 'Røyken', population: 20011, seat: 'Midtbygda', lat: 59.7461, lng: 10.385 },
  { number: '0628', name: 'Hurum', population: 9336, seat: 'Klokkarstua', lat: 59.6239, lng: 10.488 },
  { number: '0612', name: 'Hole', population: 6509, seat: 'Vik', lat: 60.0797, lng: 10.2886 },
  { number: '0605', name: 'Ringerike', population: 29236, seat: 'Hønefoss', lat: 60.1681, lng: 10.257 },
  { number: '0532', name: 'Jevnaker', population: 6474, seat: 'Jevnaker', lat: 60.2386, lng: 10.3786 },
  { number: '0602', name: 'Drammen', population: 65509, seat: 'Drammen', lat: 59.7439, lng: 10.2045 },
  { number: '0711', name: 'Svelvik', population: 6545, seat: 'Svelvik', lat: 59.6128, lng: 10.4128 },
  { number: '0713', name: 'Sande', population: 8720, seat: 'Sande', lat: 59.5883, lng: 10.2083 },
  { number: '0625', name: 'Nedre Eiker', population: 23650, seat: 'Mjøndalen', lat: 59.7519, lng: 10.0217 },
  { number: '0624', name: 'Øvre Eiker', population: 17538, seat: 'Hokksund', lat: 59.7711, lng: 9.91 },
  { number: '0621', name: 'Sigdal', population: 3529, seat: 'Prestfoss', lat: 60.0133, lng: 9.7772 },
  { number: '0623', name: 'Modum', population: 13257, seat: 'Vikersund', lat: 59.9717, lng: 9.9911 },
  { number: '0622', name: 'Krødsherad', population: 2264, seat: 'Noresund', lat: 60.1836, lng: 9.6239 },
] as const

export type Municipality = (typeof municipalities)[number]

/** The settlements of a municipality. */
export function placesOf(number: Municipality['number']): Place[] {
  return listed[number].map((row) => {
    const [name, postalCode, lat, lng, inland] = row
    return {
      name: String(name),
      postalCode: String(postalCode),
      lat: Number(lat),
      lng: Number(lng),
      inland: inland === null || inland === undefined ? null : Number(inland),
    }
  })
}

/** A point within about a kilometre of a settlement, on the landward side where there is water. */
export function near(place: Place, random: Random): { lat: number; lng: number } {
  const bearing = place.inland === null ? random.between(0, 360) : place.inland + random.between(-45, 45)
  const km = place.inland === null ? 0.9 * Math.sqrt(random.next()) : random.between(0.1, 0.9)
  const angle = (bearing * Math.PI) / 180
  const round = (value: number): number => Math.round(value * 1e5) / 1e5
  return {
    lat: round(place.lat + (Math.cos(angle) * km) / 111.2),
    lng: round(place.lng + (Math.sin(angle) * km) / (111.2 * Math.cos((place.lat * Math.PI) / 180))),
  }
}

/**
 * How many of `total` come from each municipality: at least `least` each, the rest by population (largest remainders).
 */
export function share(total: number, least: number): Map<Municipality, number> {
  const people = municipalities.reduce((sum, one) => sum + one.population, 0)
  const rest = total - least * municipalities.length
  const exact = municipalities.map((one) => ({ one, part: (rest * one.population) / people }))
  const counts = new Map<Municipality, number>(exact.map(({ one, part }) => [one, least + Math.floor(part)]))
  let left = total - [...counts.values()].reduce((a, b) => a + b, 0)
  for (const { one } of [...exact].sort((a, b) => (b.part % 1) - (a.part % 1))) {
    if (left === 0) break
    counts.set(one, (counts.get(one) ?? 0) + 1)
    left -= 1
  }
  return counts
}

/** Places of which one says "i"; of the others "på". */
const inside = new Set(
  'Sandvika Lommedalen Asker Heggedal Vollen Lierbyen Sylling Midtbygda Slemmestad Bødalen Åros Hyggen Sætre Holmsbu Vik Hønefoss Haugsbygd Heradsbygda Jevnaker Skoger Svelvik Nesbygda Sande Selvik Galleberg Mjøndalen Krokstadelva Solbergelva Hokksund Vestfossen Skotselv Prestfoss Vikersund'.split(
    ' ',
  ),
)

/** "i Asker", "på Tranby". */
export const atPlace = (name: string): string => `${inside.has(name) ? 'i' : 'på'} ${name}`
