/** Who plays which part of a piece: proposed from where they sit and what they play, and never from how well. */
import { byScore, type Instrument, type Section } from '../instruments.ts'
import { isStringSection, numberOf, type Scoring, type StringSection } from '../repertoire/scoring.ts'

/** A part of a piece: "horn.2", or a section of strings, "violin1". */
export interface FolderPart {
  id: string
  /** Of the members who play it. */
  instrument: Instrument
  /** With fewer it is missing; 0: it may be left out. */
  least: number
  ideal: number
}

export interface FolderPlayer {
  childId: string
  name: string
  instrument: Instrument
  doubles: readonly Instrument[]
  experienced: boolean
  /** Where the player sat last this semester; null: nowhere yet. */
  section: Section | null
  desk: number | null
}

export interface Holder {
  pieceId: string
  part: string
  childId: string
  handedOut: Date | null
  returned: Date | null
}

const STRING_INSTRUMENT: Record<StringSection, Instrument> = {
  violin1: 'violin',
  violin2: 'violin',
  viola: 'viola',
  cello: 'cello',
  doubleBass: 'doubleBass',
}

/** The parts of a piece as a score orders them: winds by number, each section of strings as one. */
export const partsOf = ({ parts, strings }: Scoring): FolderPart[] => [
  ...parts.map(({ id, instrument, least, ideal }) => ({ id, instrument, least, ideal })),
  ...strings.map(({ section, least, ideal }) => ({
    id: section,
    instrument: STRING_INSTRUMENT[section],
    least,
    ideal,
  })),
]

/** Those who sit in front first; then those who were here before; then by name. */
const byPlace = (a: FolderPlayer, b: FolderPlayer): number =>
  (a.desk ?? 99) - (b.desk ?? 99) ||
  Number(b.experienced) - Number(a.experienced) ||
  a.name.localeCompare(b.name, 'nb') ||
  (a.childId < b.childId ? -1 : 1)

/**
 * A part for each player, on top of those that stand: a violinist in the section where they sit, and where they do not,
 * in the smaller one; others by their places, the lowest number first, and more players than parts share them in turn. A
 * part that nobody plays by instrument goes to one who also plays it and has no other. Nobody has two.
 */
export function proposeParts(
  scoring: Scoring,
  players: readonly FolderPlayer[],
  standing: readonly Pick<Holder, 'part' | 'childId'>[],
): { childId: string; part: string }[] {
  const parts = partsOf(scoring)
  const given = new Map(standing.map(({ childId, part }) => [childId, part]))
  const proposed: { childId: string; part: string }[] = []
  const count = (part: string) => [...given.values()].filter((one) => one === part).length
  const give = (childId: string, part: string) => {
    given.set(childId, part)
    proposed.push({ childId, part })
  }
  const instruments = [...new Set(parts.map(({ instrument }) => instrument))].sort(byScore)
  for (const instrument of instruments) {
    const own = parts.filter((part) => part.instrument === instrument)
    const free = players
      .filter((player) => player.instrument === instrument && !given.has(player.childId))
      .sort(byPlace)
    for (const player of free) {
      const seat = own.find(({ id }) => isStringSection(id) && id === player.section)
      // The emptiest first; among those the lowest number.
      const emptiest = [...own].sort((a, b) => count(a.id) - count(b.id) || rank(a) - rank(b))[0]
      const part = seat ?? emptiest
      if (part) give(player.childId, part.id)
    }
  }
  for (const part of parts.filter(({ id }) => count(id) === 0)) {
    const other = players.filter((player) => player.doubles.includes(part.instrument) && !given.has(player.childId))
    const [first] = other.sort(byPlace)
    if (first) give(first.childId, part.id)
  }
  return proposed
}

const rank = ({ id }: FolderPart): number => (isStringSection(id) ? 0 : numberOf({ id }))

/** Parts with fewer players than they need. */
export const missingParts = (
  scoring: Scoring,
  holders: readonly Pick<Holder, 'part'>[],
): { part: FolderPart; players: number }[] =>
  partsOf(scoring)
    .map((part) => ({ part, players: holders.filter((holder) => holder.part === part.id).length }))
    .filter(({ part, players }) => players < part.least)
