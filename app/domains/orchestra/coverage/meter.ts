/** What a piece lacks when certain players are sure to be there and others may come. */
import type { Instrument, Section } from '../instruments.ts'
import { match, type Need, nearness, type Player } from './matching.ts'

/** missing: even if everyone comes who may; unanswered: only if they come; few: carried, with fewer than one wishes. */
export type GapKind = 'missing' | 'unanswered' | 'few'
export type Level = 'red' | 'amber' | 'green'

export interface Gap {
  needId: string
  section: Section
  instrument: Instrument
  number: number
  kind: GapKind
  /** Players who are sure, and players if everyone comes who may. */
  certain: number
  possible: number
  least: number
  ideal: number
}

/** Someone who plays another instrument than the own. */
export interface Lent {
  name: string
  own: Instrument
  plays: Instrument
  needId: string
}

export interface Cell {
  level: Level
  /** In the order of a score. */
  gaps: Gap[]
  /** Of those who are sure. */
  lent: Lent[]
  /** Instruments to be taken up that the player of the part has not named. */
  notNamed: { needId: string; name: string; double: Instrument }[]
}

/** How many are short of carrying their parts, among those who may come and among those who are sure. */
export const shortOf = ({ gaps }: Pick<Cell, 'gaps'>): { missing: number; unsure: number; few: number } => ({
  missing: gaps.reduce((sum, { least, possible }) => sum + Math.max(0, least - possible), 0),
  unsure: gaps.reduce((sum, { least, certain }) => sum + Math.max(0, least - certain), 0),
  few: gaps.reduce((sum, { ideal, least, certain }) => sum + Math.max(0, ideal - Math.max(certain, least)), 0),
})

export interface There {
  certain: readonly Player[]
  /** Those who are sure and those who may come. */
  possible: readonly Player[]
}

/** Holds a piece against who is there. */
export function cellOf(needs: readonly Need[], there: There): Cell {
  const sure = match(needs, there.certain)
  const all = there.possible.length === there.certain.length ? sure : match(needs, there.possible)
  const gaps = needs.flatMap((need): Gap[] => {
    const certain = sure.players.get(need.id)?.length ?? 0
    const possible = Math.max(certain, all.players.get(need.id)?.length ?? 0)
    const kind: GapKind | null =
      possible < need.least ? 'missing' : certain < need.least ? 'unanswered' : certain < need.ideal ? 'few' : null
    const { id: needId, section, instrument, number, least, ideal } = need
    return kind ? [{ needId, section, instrument, number, kind, certain, possible, least, ideal }] : []
  })
  const kinds = new Set(gaps.map(({ kind }) => kind))
  const taken = needs.flatMap((need) => (sure.players.get(need.id) ?? []).map((player) => ({ need, player })))
  return {
    level: kinds.has('missing') ? 'red' : kinds.size > 0 ? 'amber' : 'green',
    gaps,
    lent: taken.flatMap(({ need, player }) =>
      nearness(player, need.instrument) === 2
        ? [{ name: player.name, own: player.instrument, plays: need.instrument, needId: need.id }]
        : [],
    ),
    notNamed: taken.flatMap(({ need, player }) =>
      need.doubles
        .filter((double) => nearness(player, double) === null)
        .map((double) => ({ needId: need.id, name: player.name, double })),
    ),
  }
}

/** Remembers what was worked out: on most parts of a day the same people are there. */
export function meterOf(needsById: ReadonlyMap<string, readonly Need[]>): (pieceId: string, there: There) => Cell {
  const known = new Map<string, Cell>()
  const names = new WeakMap<There, string>()
  return (pieceId, there) => {
    const who =
      names.get(there) ?? `${there.certain.map(({ id }) => id).join()}|${there.possible.map(({ id }) => id).join()}`
    names.set(there, who)
    const key = `${pieceId}|${who}`
    const before = known.get(key)
    if (before) return before
    const cell = cellOf(needsById.get(pieceId) ?? [], there)
    known.set(key, cell)
    return cell
  }
}
