/**
 * The line as it is moved on the bench: which side each application is on at any number of places, who comes in and who
 * falls out. Nothing here ranks anything: an application's span (see `Span`) answers for every capacity, so that a move
 * costs a few comparisons an application. It runs in the browser as well.
 */
import type { Side, Span } from './selection.ts'

export const sideAt = ({ start, end }: Span, capacity: number): Side =>
  end <= capacity ? 'in' : start >= capacity ? 'out' : 'tied'

/** Whether it would come to the other side, and not only into a tie on the line, if one juror were left out. */
export const hangsAt = ({ start, end, latest, earliest }: Span, capacity: number): boolean =>
  end <= capacity ? latest >= capacity : start >= capacity ? earliest <= capacity : false

/** What was decided of an application by hand, which a line that moves leaves alone; null: the line decides. */
export type Kept = 'in' | 'out' | null

/** An application on the bench. */
export interface Item {
  span: Span
  kept: Kept
}

/** The side that it is on with what was decided by hand laid over the line. */
export const settledAt = ({ span, kept }: Item, capacity: number): Side => kept ?? sideAt(span, capacity)

export interface Marks {
  side: Side
  hangs: boolean
}

export interface Moved {
  /** Of each application, in the order that they were given. */
  marks: Marks[]
  in: number
  tied: number
  /** Places that the tie on the line shares. */
  placesForTied: number
  out: number
  hanging: number
  /** Places in the list of those who come in when the line goes from where it is to here. */
  comesIn: number[]
  fallsOut: number[]
  /** Those that the tie on the line takes up. */
  comesToTie: number[]
}

/** The bench with the line moved from one number of places to another. Items that nobody scored are not to be given. */
export function moveLine(items: readonly Item[], from: number, to: number): Moved {
  const moved: Moved = {
    ...{ marks: [], in: 0, tied: 0, placesForTied: 0, out: 0, hanging: 0 },
    ...{ comesIn: [], fallsOut: [], comesToTie: [] },
  }
  let before = 0
  for (const [index, item] of items.entries()) {
    const side = settledAt(item, to)
    const was = settledAt(item, from)
    const hangs = hangsAt(item.span, to)
    moved.marks.push({ side, hangs })
    moved[side]++
    if (hangs) moved.hanging++
    if (sideAt(item.span, to) === 'tied') before = item.span.start
    if (side === was) continue
    if (side === 'in') moved.comesIn.push(index)
    else if (side === 'out') moved.fallsOut.push(index)
    else moved.comesToTie.push(index)
  }
  if (moved.tied > 0) moved.placesForTied = Math.max(0, to - before)
  return moved
}
