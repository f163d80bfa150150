/** What a piece asks for, as it is kept with the piece. */
import { type Instrument, SECTIONS, type Section } from '../instruments.ts'
import { byVoice, instrumentOfVoice, isVoice, sectionOfVoice, type Voice } from './voices.ts'

/** A part of a wind instrument, percussion, harp or keyboard. */
export interface Part {
  /** The voice and its number, as "horn.2". */
  id: string
  voice: Voice
  /** The instrument of the member who plays it. */
  instrument: Instrument
  /** What the same player also takes up in this piece. */
  doubles: Voice[]
  /** With fewer players the part is missing; 0: it may be left out. */
  least: number
  /** As many as one wants: five flutes may share two parts. */
  ideal: number
}

export const STRINGS = ['violin1', 'violin2', 'viola', 'cello', 'doubleBass'] as const
export type StringSection = (typeof STRINGS)[number]
export const isStringSection = (section: string): section is StringSection =>
  (STRINGS as readonly string[]).includes(section)

/** A section of strings, in players and not in desks. */
export interface StringNeed {
  section: StringSection
  least: number
  ideal: number
}

/** Who plays or sings alone in front, besides every voice of the orchestra. */
export const SOLOISTS = [
  ...(['violin', 'viola', 'cello', 'doubleBass', 'soprano', 'mezzo', 'alto', 'tenor', 'baritone', 'bass'] as const),
  ...(['narrator', 'chorus', 'childrensChorus'] as const),
] as const
export type Soloist = Voice | (typeof SOLOISTS)[number]
export const isSoloist = (code: string): code is Soloist =>
  isVoice(code) || (SOLOISTS as readonly string[]).includes(code)

export interface Scoring {
  /** Of this shape: counted up when the shape changes. */
  shape: 1
  /** In the order of a score. */
  parts: Part[]
  /** In the order of a score; a section that is not there does not play. */
  strings: StringNeed[]
  solos: Soloist[]
  /** Instruments of the percussion as the notation listed them; empty: not said. */
  kit: string
}

/** Players of each section where a notation says nothing but "str": a chamber orchestra, two players to a desk. */
export const PLAIN_STRINGS: Record<StringSection, number> = {
  violin1: 6,
  violin2: 6,
  viola: 4,
  cello: 4,
  doubleBass: 2,
}

/** So many players are wanted; half of them carry the part. */
export const stringNeed = (section: StringSection, players: number): StringNeed => ({
  section,
  least: Math.ceil(players / 2),
  ideal: players,
})

export const newPart = (voice: Voice, number: number, doubles: readonly Voice[] = [], optional = false): Part => ({
  id: `${voice}.${number}`,
  voice,
  instrument: instrumentOfVoice(voice),
  doubles: [...doubles],
  least: optional ? 0 : 1,
  ideal: 1,
})

export const numberOf = (part: Pick<Part, 'id'>): number => Number(part.id.slice(part.id.lastIndexOf('.') + 1))

const place = (voice: Voice): number => SECTIONS.indexOf(sectionOfVoice(voice))
/** Parts as a score orders them. */
export const byPart = (a: Part, b: Part): number =>
  place(a.voice) - place(b.voice) || byVoice(a.voice, b.voice) || numberOf(a) - numberOf(b)

/** How many parts a section has; of strings how many players are wanted. */
export function partsIn(scoring: Scoring, section: Section): number {
  if (isStringSection(section)) return scoring.strings.find((need) => need.section === section)?.ideal ?? 0
  return scoring.parts.filter(({ voice }) => sectionOfVoice(voice) === section).length
}

/** The same piece with the players that were chosen for parts of the same name before. */
export function keepChosen(read: Scoring, before: Scoring): Scoring {
  const parts = new Map(before.parts.map((part) => [part.id, part]))
  const strings = new Map(before.strings.map((need) => [need.section, need]))
  const chosen = <N extends { least: number; ideal: number }>(need: N, old: N | undefined): N =>
    old ? { ...need, least: old.least, ideal: old.ideal } : need
  return {
    ...read,
    parts: read.parts.map((part) => chosen(part, parts.get(part.id))),
    strings: read.strings.map((need) => chosen(need, strings.get(need.section))),
  }
}
