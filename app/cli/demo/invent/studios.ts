import type { Random } from '../draw/random.ts'
import type { Both, Discipline, InventedStudio } from './people.ts'
import { type Municipality, near, type Place } from './places.ts'
import words from './roads.json'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A road with a number: "Møllesvingen 14". */
export function inventAddress(random: Random): { road: string; address: string } {
  const road = `${random.pick(words.first)}${random.pick(words.last)}`
  const number = `${random.whole(1, 96)}${random.chance(0.12) ? random.pick(['A', 'B', 'C']) : ''}`
  return { road, address: `${road} ${number}` }
}

interface Occupant {
  readonly firstName: string
  readonly lastName: string
  readonly discipline: Discipline
}

/** A studio at a place; with several artists it is named after the house, otherwise after the artist or the road. */
export function inventStudio(
  key: string,
  municipality: Municipality,
  place: Place,
  home: { road: string; address: string },
  artists: readonly Occupant[],
  random: Random,
): InventedStudio {
  const [artist] = artists
  const shared = artists.length > 1
  const field = words.field[artist?.discipline ?? 'painting']
  const facts: Record<string, string> = {
    place: place.name,
    seat: municipality.seat,
    road: home.road,
    first: artist?.firstName ?? '',
    last: artist?.lastName ?? '',
    field,
    Field: capital(field),
  }
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
  const both = ([nb = '', en = '']: readonly string[]): Both => ({ nb: fill(nb), en: fill(en) })
  const stepFree = random.chance(shared ? 0.75 : 0.45)
  const name = shared
    ? fill(words.shared[Number(key.replace(/\D/g, '')) % words.shared.length] ?? '')
    : fill(random.pick(words.own))
  return {
    key,
    name: name.replace(/([sxz])s verksted$/, "$1' verksted"),
    address: home.address,
    postalCode: place.postalCode,
    city: place.name,
    ...near(place, random),
    stepFree,
    toilet: random.chance(shared ? 0.95 : 0.6),
    parking: random.chance(0.75),
    transport: both(random.pick(words.transport)),
    directions: both(random.pick(words.directions)),
    meetingPoint: !shared && random.chance(0.05),
    artists: artists.length,
    pictureSeed: `studio/${key}`,
  }
}
