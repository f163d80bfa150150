/** A day of a seminar at a glance: who comes, and what is missing to play what is planned. */
import { INSTRUMENTS, type Instrument } from '../instruments.ts'
import type { Cell, Gap } from './meter.ts'

/** An instrument that is short, of strings a section of violins. */
export type Short = Exclude<Instrument, 'violin'> | 'violin1' | 'violin2'

export interface DayAhead {
  date: string
  /** The whole day, a part of it, not at all, and those who have said nothing. */
  comes: number
  partly: number
  away: number
  silent: number
  /** How many of the day's pieces have every part for sure; null: there are no pieces to measure. */
  playable: { green: number; all: number } | null
  /** Players who are wanting even if everybody comes who may. In the order of a score. */
  missing: { what: Short; count: number }[]
  /** Players who are wanting unless those come who have not answered. */
  unsure: { what: Short; count: number }[]
}

const whatOf = ({ section, instrument }: Gap): Short =>
  section === 'violin2' || instrument === 'violin' ? (section === 'violin2' ? 'violin2' : 'violin1') : instrument

const place = (what: Short): number =>
  what === 'violin1' || what === 'violin2'
    ? INSTRUMENTS.indexOf('violin') + (what === 'violin2' ? 0.5 : 0)
    : INSTRUMENTS.indexOf(what)
const inScore = (a: Short, b: Short): number => place(a) - place(b)

/** What the worst piece is short of: two pieces that each want a second oboe want one oboist. */
export function shortsOf(cells: readonly Cell[], kind: 'missing' | 'unanswered'): { what: Short; count: number }[] {
  const most = new Map<Short, number>()
  for (const { gaps } of cells) {
    const here = new Map<Short, number>()
    for (const gap of gaps) {
      const lacks = kind === 'missing' ? gap.least - gap.possible : Math.min(gap.least, gap.possible) - gap.certain
      if (lacks > 0) here.set(whatOf(gap), (here.get(whatOf(gap)) ?? 0) + lacks)
    }
    for (const [what, count] of here) most.set(what, Math.max(count, most.get(what) ?? 0))
  }
  return [...most].map(([what, count]) => ({ what, count })).sort((a, b) => inScore(a.what, b.what))
}
