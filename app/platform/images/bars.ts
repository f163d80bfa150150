/** Plain bars along the sides of a picture, as a film, a browser or a telephone leaves them around a screenshot. */
import type { Bars } from '#app/kernel/picture-measures.ts'

/** Pixels in colour, three bytes each, row by row. */
export interface Colours {
  data: Uint8Array
  width: number
  height: number
}

/** A line is of one colour when all but a hundredth of it lies within so many steps of its middle colour. */
const SAME = 4
/** Past the bar, this share of a line must be another colour at once: a bar ends in a straight line, a wall behind a sculpture does not. */
const STRAIGHT = 0.6
/** And by as many steps. */
const OTHER = 12

type Line = (n: number, visit: (red: number, green: number, blue: number) => void) => void

function plainColour(line: Line, n: number, length: number): [number, number, number] | null {
  const channels = [new Uint16Array(256), new Uint16Array(256), new Uint16Array(256)] as const
  line(n, (red, green, blue) => {
    for (const [channel, value] of [red, green, blue].entries()) {
      const counts = channels[channel as 0 | 1 | 2]
      counts[value] = (counts[value] ?? 0) + 1
    }
  })
  const middle = channels.map((counts) => {
    let seen = 0
    for (let value = 0; value < 256; value++) if ((seen += counts[value] ?? 0) * 2 >= length) return value
    return 0
  })
  const [r = 0, g = 0, b = 0] = middle
  let off = 0
  line(n, (red, green, blue) => {
    if (Math.abs(red - r) > SAME || Math.abs(green - g) > SAME || Math.abs(blue - b) > SAME) off++
  })
  return off <= length / 100 ? [r, g, b] : null
}

/** How many lines from the first belong to one plain bar that ends in a straight edge; 0 when there is none. */
function depth(line: Line, count: number, length: number): number {
  const colour = plainColour(line, 0, length)
  if (!colour) return 0
  const [r, g, b] = colour
  let end = 1
  for (; end < count; end++) {
    const next = plainColour(line, end, length)
    if (!next || Math.abs(next[0] - r) > SAME || Math.abs(next[1] - g) > SAME || Math.abs(next[2] - b) > SAME) break
  }
  if (end >= count / 2) return 0
  // The edge may lie across two lines, when the picture was made smaller.
  let other = 0
  line(Math.min(count - 1, end + 2), (red, green, blue) => {
    if (Math.abs(red - r) > OTHER || Math.abs(green - g) > OTHER || Math.abs(blue - b) > OTHER) other++
  })
  return other >= STRAIGHT * length ? end : 0
}

const NONE: Bars = { top: 0, bottom: 0, left: 0, right: 0 }

/**
 * The bars that frame a picture: two that face each other, or one on top. All 0 when it has none, and when there is
 * plain ground on more sides or on others, as there is around a print on its paper.
 */
export function barsOf({ data, width, height }: Colours): Bars {
  const row =
    (from: number, step: number, left = 0, right = width): Line =>
    (n, visit) => {
      const start = (from + n * step) * width
      for (let x = left; x < right; x++) {
        const at = (start + x) * 3
        visit(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
      }
    }
  const column =
    (from: number, step: number, above: number, below: number): Line =>
    (n, visit) => {
      for (let y = above; y < below; y++) {
        const at = (y * width + from + n * step) * 3
        visit(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
      }
    }
  const top = depth(row(0, 1), height, width)
  const bottom = depth(row(height - 1, -1), height, width)
  const [above, below] = [top, height - bottom]
  const left = depth(column(0, 1, above, below), width, below - above)
  const right = depth(column(width - 1, -1, above, below), width, below - above)
  if (top > 0 && left === 0 && right === 0) return { ...NONE, top: top / height, bottom: bottom / height }
  if (left > 0 && right > 0 && top === 0 && bottom === 0) return { ...NONE, left: left / width, right: right / width }
  return NONE
}

/** How much of the height a telephone's own row of signs may take. */
const STATUS = { from: 0.012, to: 0.06 }

/**
 * Whether the top of an upright picture is a telephone's row of clock and signs: a strip of one plain colour with a few
 * marks to the left and to the right of it, and none between clock and camera.
 */
export function hasStatusBar({ data, width, height }: Colours): boolean {
  if (height < width * 1.3) return false
  const strip = Math.round(height * 0.03)
  const first = Math.round(height * STATUS.from)
  const at = (x: number, y: number) => (y * width + x) * 3
  const near = (x: number, y: number, colour: readonly number[]) =>
    [0, 1, 2].every((channel) => Math.abs((data[at(x, y) + channel] ?? 0) - (colour[channel] ?? 0)) <= SAME + 3)
  const ground = [0, 1, 2].map((channel) => data[at(2, 2) + channel] ?? 0)
  // The rows above the signs are of one colour.
  for (let y = 0; y < Math.max(2, Math.round(first / 3)); y++)
    for (let x = 0; x < width; x += 2) if (!near(x, y, ground)) return false
  const marks = [0, 0, 0]
  const pixels = [0, 0, 0]
  const last = Math.min(height - 1, Math.round(height * STATUS.to), first + strip)
  for (let y = first; y < last; y++)
    for (let x = 0; x < width; x++) {
      const third = x < width * 0.3 ? 0 : x < width * 0.7 ? 1 : 2
      pixels[third] = (pixels[third] ?? 0) + 1
      if (!near(x, y, ground)) marks[third] = (marks[third] ?? 0) + 1
    }
  const share = (third: number) => (marks[third] ?? 0) / Math.max(1, pixels[third] ?? 0)
  const few = (value: number) => value > 0.008 && value < 0.3
  return few(share(0)) && few(share(2)) && share(1) < 0.35
}
