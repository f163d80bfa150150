/** Marks and blocks that the toolbar puts into a text. */

export interface Mark {
  /** What stands before and after what is chosen. */
  before: string
  after: string
  /** What stands there when nothing is chosen. */
  sample: string
  /** Stands on a line of its own. */
  alone: boolean
}

export interface Marked {
  text: string
  /** What is chosen afterwards. */
  from: number
  to: number
}

/** Puts a mark into a text where someone stands, or around what is chosen. */
export function withMark(text: string, from: number, to: number, { before, after, sample, alone }: Mark): Marked {
  const chosen = text.slice(from, to) || sample
  const lineBefore = alone && from > 0 && text[from - 1] !== '\n' ? '\n\n' : ''
  const lineAfter =
    alone && text[to] !== undefined && text[to] !== '\n' ? '\n\n' : alone && to === text.length ? '\n' : ''
  const start = from + lineBefore.length + before.length
  return {
    text: `${text.slice(0, from)}${lineBefore}${before}${chosen}${after}${lineAfter}${text.slice(to)}`,
    from: start,
    to: start + chosen.length,
  }
}
