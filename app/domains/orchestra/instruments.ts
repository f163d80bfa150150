/** What is played, where it sits, and in which order a score lists it. */
import { instruments as words } from '#app/i18n/instruments.ts'

/** The families of a score, from the top of the page. */
export const FAMILIES = ['woodwind', 'brass', 'drums', 'plucked', 'strings'] as const
export type Family = (typeof FAMILIES)[number]

/** Sections in the order of a score; strings are the only ones that split one instrument in two. */
export const SECTIONS = [
  ...(['flute', 'oboe', 'clarinet', 'bassoon', 'horn', 'trumpet', 'trombone', 'tuba', 'timpani'] as const),
  ...(['percussion', 'harp', 'keyboard', 'violin1', 'violin2', 'viola', 'cello', 'doubleBass'] as const),
] as const
export type Section = (typeof SECTIONS)[number]

/** Every instrument a child may enrol on, in the order of a score, and the section it sits in (violins sit in two). */
const PLAYED = {
  flute: ['flute', 'woodwind'],
  piccolo: ['flute', 'woodwind'],
  oboe: ['oboe', 'woodwind'],
  corAnglais: ['oboe', 'woodwind'],
  clarinet: ['clarinet', 'woodwind'],
  bassClarinet: ['clarinet', 'woodwind'],
  saxophone: ['clarinet', 'woodwind'],
  bassoon: ['bassoon', 'woodwind'],
  contrabassoon: ['bassoon', 'woodwind'],
  horn: ['horn', 'brass'],
  trumpet: ['trumpet', 'brass'],
  cornet: ['trumpet', 'brass'],
  trombone: ['trombone', 'brass'],
  bassTrombone: ['trombone', 'brass'],
  euphonium: ['tuba', 'brass'],
  tuba: ['tuba', 'brass'],
  timpani: ['timpani', 'drums'],
  percussion: ['percussion', 'drums'],
  harp: ['harp', 'plucked'],
  piano: ['keyboard', 'plucked'],
  violin: ['violin1', 'strings'],
  viola: ['viola', 'strings'],
  cello: ['cello', 'strings'],
  doubleBass: ['doubleBass', 'strings'],
} as const satisfies Record<string, readonly [Section, Family]>

export type Instrument = keyof typeof PLAYED
export const INSTRUMENTS = Object.keys(PLAYED) as Instrument[]

export const isInstrument = (code: string): code is Instrument => Object.hasOwn(PLAYED, code)
export const isSection = (code: string): code is Section => (SECTIONS as readonly string[]).includes(code)
export const isFamily = (code: string): code is Family => (FAMILIES as readonly string[]).includes(code)

export const familyOf = (instrument: Instrument): Family => PLAYED[instrument][1]

/** The sections in which an instrument sits: two for a violin, one for every other. */
export const sectionsOf = (instrument: Instrument): readonly Section[] =>
  instrument === 'violin' ? ['violin1', 'violin2'] : [PLAYED[instrument][0]]

/** Sorts instruments as a score does. */
export const byScore = (a: Instrument, b: Instrument): number => INSTRUMENTS.indexOf(a) - INSTRUMENTS.indexOf(b)

/** The instrument of a code that was stored. Throws for one that the list does not know. */
export function instrumentOf(code: string): Instrument {
  if (!isInstrument(code)) throw new RangeError(`no such instrument: ${code}`)
  return code
}

/** What a group is called that a session, a coach or a message is for. */
export type Group = Family | Section | Instrument
export const isGroup = (code: string): code is Group => isFamily(code) || isSection(code) || isInstrument(code)

/** The groups of a stored list ("strings,horn"); codes that are no longer known are left out. */
export const groupsOf = (list: string): Group[] => list.split(',').filter(isGroup)

/**
 * Whether a group takes in who plays this. An empty list is everybody. A violinist belongs to both violin sections until
 * a seating says which: give it as `section`.
 */
export function isInGroups(groups: readonly Group[], instrument: Instrument, section: Section | null = null): boolean {
  if (groups.length === 0) return true
  const own: readonly string[] = section ? [section] : sectionsOf(instrument)
  return groups.some((group) => group === instrument || group === familyOf(instrument) || own.includes(group))
}

/** The name of an instrument, a section or a family. */
export const groupWords = (group: Group): { nb: string; en: string } => words[group]
