/** Who sits where: desks of two for strings, chairs in a row for everyone else. */
import { type Instrument, SECTIONS, type Section } from '../instruments.ts'

export const SIDES = ['outside', 'inside', 'single'] as const
export type Side = (typeof SIDES)[number]

/** A place. Strings have desks with an outside and an inside, and one who sits alone; others have chairs, each single. */
export interface Place {
  section: Section
  /** From the front, or from the first part; 1 is the nearest. */
  desk: number
  side: Side
}

export interface Seat extends Place {
  /** Null: empty, or someone who is no member. */
  childId: string | null
  /** Of who is no member: "Ung Symfoni Vestfold", a stand-in. Empty: nobody. */
  label: string
  /** Stays when the others move. */
  fixed: boolean
}

const STRINGS: readonly Section[] = ['violin1', 'violin2', 'viola', 'cello', 'doubleBass']
export const isStrings = (section: Section): boolean => STRINGS.includes(section)

/** As it stands in forms: "violin1.2.outside". */
export const placeKey = ({ section, desk, side }: Place): string => `${section}.${desk}.${side}`

const isSide = (side: string): side is Side => (SIDES as readonly string[]).includes(side)

/** The place that a key names; null for anything else. */
export function placeOf(key: string): Place | null {
  const [section, desk, side, ...rest] = key.split('.')
  const known = SECTIONS.find((one) => one === section)
  if (!known || !side || !isSide(side) || rest.length > 0 || !/^[1-9]\d?$/.test(desk ?? '')) return null
  return { section: known, desk: Number(desk), side }
}

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.section === b.section && a.desk === b.desk && a.side === b.side

const bySide = (side: Side) => SIDES.indexOf(side)
/** From the first violins to the back of the percussion, desk by desk, outside before inside. */
export const bySeat = (a: Place, b: Place): number =>
  order(a.section) - order(b.section) || a.desk - b.desk || bySide(a.side) - bySide(b.side)
const order = (section: Section) => (isStrings(section) ? STRINGS.indexOf(section) : 10 + SECTIONS.indexOf(section))

/** The places of a section with so many players, from the front: desks of two, and one alone where they are odd. */
export function placesFor(section: Section, players: number): Place[] {
  if (!isStrings(section))
    return Array.from({ length: players }, (_, place) => ({ section, desk: place + 1, side: 'single' as const }))
  return Array.from({ length: Math.ceil(players / 2) }, (_, place) => {
    const desk = place + 1
    if (desk * 2 > players) return [{ section, desk, side: 'single' as const }]
    return [
      { section, desk, side: 'outside' as const },
      { section, desk, side: 'inside' as const },
    ]
  }).flat()
}

/** The section of an instrument other than the violin, which has two. */
export const sectionAlone = (instrument: Instrument, sections: readonly Section[]): Section | null =>
  instrument === 'violin' ? null : (sections[0] ?? null)

/** Who shares a desk with somebody: the other seat of the desk, if there is one. */
export function neighbourOf(seats: readonly Seat[], place: Place): Seat | null {
  if (!isStrings(place.section) || place.side === 'single') return null
  const other = place.side === 'outside' ? 'inside' : 'outside'
  return seats.find((seat) => isSamePlace(seat, { ...place, side: other })) ?? null
}
