/**
 * Suggested conflicts of interest (mulig inhabilitet): what of an application and a juror's own data points to a tie. They
 * are suggestions to the secretariat and decide nothing.
 */
import { sameEmail } from '#app/kernel/names.ts'
import { placeKey, samePlace, type WrittenPlace } from './same-place.ts'

export const CONFLICT_KINDS = ['own', 'address', 'household', 'group', 'coExhibitor'] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

export interface Named {
  name: string
  email: string
}

/** What is looked at of an application. */
export interface ConflictApplicant {
  applicationId: string
  personId: string
  /** The person's own name and address. */
  person: Named
  /** As it stands on the application; for a group the group's. */
  artistName: string
  isGroup: boolean
  members: readonly Named[]
  home: WrittenPlace
  studio: WrittenPlace
  cv: string
}

/** A group that a juror belongs to, or has belonged to. */
export interface OwnGroup {
  name: string
  members: readonly Named[]
}

/** What is known of a juror: from the own profile and the own applications, of this year and earlier ones. */
export interface ConflictJuror {
  /** One of the juror's seats in the call. */
  seatId: string
  personId: string
  name: string
  email: string
  artistNames: readonly string[]
  homes: readonly WrittenPlace[]
  studios: readonly WrittenPlace[]
  cvs: readonly string[]
  groups: readonly OwnGroup[]
}

export interface SuggestedConflict {
  seatId: string
  personId: string
  applicationId: string
  kind: ConflictKind
  /** What it rests on, as it was written: an address, a name, a group, or the sentence of a CV. */
  found: string
}

/** A name as it is compared: letters' size and blanks do not matter. */
const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s\-–.]+/gu, ' ')
    .trim()

/** How names, places and texts are compared; of thousands each is worked out once. */
interface Keys {
  name: (name: string) => string
  place: (address: string) => string | null
  lower: (text: string) => string
}
const lowerOf = (text: string): string => text.normalize('NFC').toLowerCase()
const plainly: Keys = { name: nameKey, place: placeKey, lower: lowerOf }

function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text) ?? of(text)
    known.set(text, found)
    return found
  }
}

/** A name of two words at least: one word alone is as likely another's. */
const isFull = (name: string, keys: Keys): boolean => keys.name(name).includes(' ')

const surname = (name: string, keys: Keys): string => keys.name(name).split(' ').at(-1) ?? ''

const samePerson = (a: Named, b: Named, keys: Keys): boolean =>
  (a.email !== '' && sameEmail(a.email) === sameEmail(b.email)) ||
  (isFull(a.name, keys) && keys.name(a.name) === keys.name(b.name))

const saidPlace = ({ address, postalCode, city }: WrittenPlace): string =>
  [address, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')

/** Characters of a sentence that are quoted; a CV without stops would be quoted whole. */
const MOST_QUOTED = 300
/** Where a sentence, or a line of a list, ends. */
const ENDS = ['\n', '. ', '; ']

/** The sentence of a text in which a full name stands as words of their own; null when it does not. */
export function sentenceWith(text: string, name: string, keys = plainly): string | null {
  const key = keys.name(name)
  // Most texts do not hold the name at all, and of thousands that is quickly told.
  if (!key.includes(' ') || !keys.lower(text).includes(key.slice(key.lastIndexOf(' ') + 1))) return null
  const whole = text.normalize('NFC')
  const words = key.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s\\-–.]+')}(?:s|’s|'s|')?(?![\\p{L}\\p{N}])`, 'iu')
  const at = pattern.exec(whole)
  if (!at) return null
  const begins = ENDS.map((end) => {
    const before = whole.lastIndexOf(end, at.index)
    return before === -1 ? 0 : before + end.length
  })
  const ends = ENDS.map((end) => whole.indexOf(end, at.index + at[0].length)).filter((index) => index !== -1)
  const sentence = whole.slice(Math.max(...begins), Math.min(...ends, whole.length)).trim()
  return sentence.length > MOST_QUOTED ? `… ${at[0]} …` : sentence
}

type Finder = (juror: ConflictJuror, one: ConflictApplicant, keys: Keys) => string | null

const jurorAs = (juror: ConflictJuror): Named => ({ name: juror.name, email: juror.email })
const allOf = (one: ConflictApplicant): Named[] => [
  one.person,
  ...(one.isGroup ? [] : [{ name: one.artistName, email: '' }]),
  ...one.members,
]

const FIND: Record<ConflictKind, Finder> = {
  own: (juror, one, keys) => {
    if (one.personId === juror.personId) return one.artistName || one.person.name
    const own = one.members.find((member) => samePerson(member, jurorAs(juror), keys))
    return own ? [one.artistName, own.name || own.email].filter(Boolean).join(': ') : null
  },
  address: (juror, one, keys) => {
    const theirs = [...juror.studios, ...juror.homes]
    if (theirs.some((place) => samePlace(place, one.studio, keys.place))) return saidPlace(one.studio)
    return juror.studios.some((place) => samePlace(place, one.home, keys.place)) ? saidPlace(one.home) : null
  },
  household: (juror, one, keys) => {
    if (juror.homes.some((place) => samePlace(place, one.home, keys.place))) return saidPlace(one.home)
    const code = one.home.postalCode.trim()
    if (code === '' || !juror.homes.some((place) => place.postalCode.trim() === code)) return null
    const own = [juror.name, ...juror.artistNames].filter((name) => isFull(name, keys))
    const shared = allOf(one).find(
      ({ name }) => isFull(name, keys) && own.some((mine) => surname(mine, keys) === surname(name, keys)),
    )
    return shared ? `${shared.name}, ${[code, one.home.city].filter(Boolean).join(' ')}` : null
  },
  group: (juror, one, keys) => {
    for (const { name, members } of juror.groups) {
      if (one.isGroup && name !== '' && keys.name(name) === keys.name(one.artistName)) return name
      const shared = allOf(one).find((who) =>
        members.some((member) => !samePerson(member, jurorAs(juror), keys) && samePerson(member, who, keys)),
      )
      if (shared) return [name, shared.name || shared.email].filter(Boolean).join(': ')
    }
    return null
  },
  coExhibitor: (juror, one, keys) => {
    for (const name of new Set([juror.name, ...juror.artistNames])) {
      const found = sentenceWith(one.cv, name, keys)
      if (found) return found
    }
    for (const { name } of allOf(one))
      for (const cv of juror.cvs) {
        const found = sentenceWith(cv, name, keys)
        if (found) return found
      }
    return null
  },
}

/**
 * Every tie that is found, juror by juror and application by application; at most one of each kind. The own application
 * is said once, and not again as the own address and the own name.
 */
export function suggestConflicts(
  jurors: readonly ConflictJuror[],
  applicants: readonly ConflictApplicant[],
): SuggestedConflict[] {
  const keys: Keys = { name: remembered(nameKey), place: remembered(placeKey), lower: remembered(lowerOf) }
  return jurors.flatMap((juror) =>
    applicants.flatMap((one) => {
      const found = CONFLICT_KINDS.flatMap((kind): SuggestedConflict[] => {
        const why = FIND[kind](juror, one, keys)
        const { seatId, personId } = juror
        return why === null ? [] : [{ seatId, personId, applicationId: one.applicationId, kind, found: why }]
      })
      const own = found.find(({ kind }) => kind === 'own')
      return own ? [own] : found
    }),
  )
}
