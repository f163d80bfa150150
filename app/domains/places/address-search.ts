/** Addresses as people write them, and which municipality of the alliance they lie in. */
import type { Municipality } from './municipality.ts'

/** Fewer characters are not looked up. */
export const LEAST_WORDS = 3
export const MOST_WORDS = 120
/** So many are shown. */
export const MOST_FOUND = 8

/** As the register has it: names in capital letters, the municipality of today. */
export interface RegisteredAddress {
  text: string
  postalCode: string
  city: string
  municipality: string
  lat: number
  lng: number
}

/** An address that was found, ready to be taken into a form. */
export interface FoundAddress {
  /** "Storgata 1" */
  address: string
  postalCode: string
  /** "Drammen" */
  city: string
  /** As it is called today. */
  municipality: string
  /** The municipality of the alliance, when it can only be one: a merged one was several. */
  municipalityId: string | null
  lat: number
  lng: number
}

export type AddressAnswer =
  | { state: 'found'; near: boolean; places: FoundAddress[] }
  /** Too little was typed. */
  | { state: 'short' }
  | { state: 'none' }
  | { state: 'unreachable' }

const SMALL = new Set(['i', 'på', 'og', 'ved', 'av'])

/** "MO I RANA" as "Mo i Rana": the register writes names in capital letters. */
export const inSentenceCase = (name: string): string =>
  name
    .toLocaleLowerCase('nb')
    .split(/(?<=[\s\-/])/)
    .map((part, n) => (n > 0 && SMALL.has(part.trim()) ? part : part.charAt(0).toLocaleUpperCase('nb') + part.slice(1)))
    .join('')

type Member = Pick<Municipality, 'id' | 'name' | 'mergedInto2020'>

const key = (name: string) => name.toLocaleLowerCase('nb').trim()

/** What a municipality of any year is called in the register of today. */
export const nameToday = (municipality: Member): string => municipality.mergedInto2020 ?? municipality.name

/** The municipalities of the alliance that lie in one of today: several where they have merged. */
export const membersIn = (today: string, members: readonly Member[]): Member[] =>
  members.filter((member) => key(nameToday(member)) === key(today))

/** What the register found, as a person may choose from it: each address once, in the register's order. */
export function foundAddresses(addresses: readonly RegisteredAddress[], members: readonly Member[]): FoundAddress[] {
  const seen = new Set<string>()
  return addresses
    .filter(({ text, postalCode }) => {
      const of = `${text} ${postalCode}`
      return !seen.has(of) && Boolean(seen.add(of))
    })
    .slice(0, MOST_FOUND)
    .map(({ text, postalCode, city, municipality, lat, lng }) => {
      const [member, ...others] = membersIn(municipality, members)
      return {
        address: text,
        postalCode,
        city: inSentenceCase(city),
        municipality: inSentenceCase(municipality),
        municipalityId: member && others.length === 0 ? member.id : null,
        // A hand's breadth on the ground.
        lat: Math.round(lat * 1e6) / 1e6,
        lng: Math.round(lng * 1e6) / 1e6,
      }
    })
}
