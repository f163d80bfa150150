/**
 * Where the seats stand on a stage, reckoned in metres from the conductor's podium: strings in arcs around it, the first
 * desks nearest; winds in rows behind them, percussion at the back. Seen from the conductor: left is left, away is up.
 */
import type { Section } from '../instruments.ts'
import type { Seat } from './desks.ts'

export interface PlacedSeat {
  section: Section
  desk: number
  side: Seat['side']
  name: string
  /** To the right of the podium, and away from it, in metres. */
  x: number
  y: number
}

/** The half circle, in degrees from the right: where each section of strings begins, at the audience's side, and ends. */
const STRING_ARCS: readonly (readonly [Section, from: number, to: number])[] = [
  ['violin1', 178, 135],
  ['violin2', 133, 92],
  ['viola', 47, 88],
  ['cello', 2, 45],
]
/** Rows behind the strings, and who sits in them from left to right. */
const ROWS: readonly (readonly Section[])[] = [
  ['flute', 'oboe'],
  ['clarinet', 'bassoon'],
  ['horn', 'trumpet', 'trombone', 'tuba'],
  ['timpani', 'percussion', 'harp', 'keyboard'],
]
const NEAREST = 2.5
const BETWEEN_ROWS = 1.6
const BETWEEN_SEATS = 0.95
const BETWEEN_DESKS = 1.9
const BETWEEN_CHAIRS = 1.2
/** The basses stand on the right, behind the cellos, so many beside each other. */
const BASSES = { from: 8, to: 34, beside: 2 } as const

/** A row of chairs reaches no further around than this, in degrees; the rest of it sits in a row behind. */
const WIDEST_ROW = 160

const degrees = (metres: number, radius: number): number => (metres / radius) * (180 / Math.PI)
const point = (radius: number, turned: number) => ({
  x: radius * Math.cos((turned * Math.PI) / 180),
  y: radius * Math.sin((turned * Math.PI) / 180),
})

type Named = Pick<Seat, 'section' | 'desk' | 'side'> & { name: string }

/** Which row of an arc each desk stands in, and how many stand beside it there. */
function rowsOf(desks: number, arc: number): { row: number; at: number; of: number }[] {
  const found: { row: number; at: number; of: number }[] = []
  for (let row = 0; found.length < desks; row++) {
    const length = ((NEAREST + row * BETWEEN_ROWS) * arc * Math.PI) / 180
    const of = Math.min(Math.max(1, Math.floor(length / BETWEEN_DESKS)), desks - found.length)
    for (let at = 0; at < of; at++) found.push({ row, at, of })
  }
  return found
}

/** The desks of a section: row behind row, the first of each nearest to the audience, its outside nearest of all. */
function inArc(seats: readonly Named[], from: number, to: number): PlacedSeat[] {
  const rows = rowsOf(Math.max(0, ...seats.map(({ desk }) => desk)), Math.abs(to - from))
  const inward = Math.sign(to - from)
  return seats.map((seat) => {
    const { row, at, of } = rows[seat.desk - 1] ?? { row: 0, at: 0, of: 1 }
    const radius = NEAREST + row * BETWEEN_ROWS
    const centre = from + ((to - from) * (at + 0.5)) / of
    const half = degrees(BETWEEN_SEATS / 2, radius) * inward
    const shift = seat.side === 'outside' ? -half : seat.side === 'inside' ? half : 0
    return { ...seat, ...point(radius, centre + shift) }
  })
}

/** Chairs of a row beside each other around the middle, on an arc. */
function inRow(seats: readonly Named[], radius: number): PlacedSeat[] {
  const step = degrees(BETWEEN_CHAIRS, radius)
  return seats.map((seat, at) => ({ ...seat, ...point(radius, 90 + step * ((seats.length - 1) / 2 - at)) }))
}

/** Rows behind the deepest strings; one that would bend around to the audience goes on in the next. */
function inRows(rows: readonly (readonly Named[])[], deepest: number): PlacedSeat[] {
  const placed: PlacedSeat[] = []
  let radius = deepest
  for (const row of rows)
    for (let from = 0, most = 0; from < row.length; from += most) {
      radius += BETWEEN_ROWS
      most = 1 + Math.floor(WIDEST_ROW / degrees(BETWEEN_CHAIRS, radius))
      placed.push(...inRow(row.slice(from, from + most), radius))
    }
  return placed
}

/** The basses, behind the strings: as near as they stand free of the winds, whose rows may reach over to them. */
function behind(seats: readonly Named[], deepest: number, winds: readonly PlacedSeat[]): PlacedSeat[] {
  const placed = seats.map((seat, at) => {
    const radius = deepest + (1 + Math.floor(at / BASSES.beside)) * BETWEEN_ROWS
    const share = (at % BASSES.beside) / (BASSES.beside - 1)
    return { ...seat, ...point(radius, BASSES.to - (BASSES.to - BASSES.from) * share) }
  })
  const isFree = ({ x, y }: PlacedSeat) => winds.every((one) => Math.hypot(one.x - x, one.y - y) >= BETWEEN_SEATS)
  return placed.every(isFree) ? placed : behind(seats, deepest + BETWEEN_ROWS, winds)
}

/** Everybody's place. The same seats give the same places. */
export function stagePlan(seats: readonly Named[]): PlacedSeat[] {
  const of = (section: Section) => seats.filter((seat) => seat.section === section)
  const strings = STRING_ARCS.flatMap(([section, from, to]) => inArc(of(section), from, to))
  const deepest = Math.max(NEAREST, ...strings.map(({ x, y }) => Math.hypot(x, y)))
  const winds = inRows(
    ROWS.map((sections) => sections.flatMap(of)),
    deepest,
  )
  return [...strings, ...winds, ...behind(of('doubleBass'), deepest, winds)]
}

/** The drawing's box in metres, with the podium inside. */
export interface StageBox {
  left: number
  right: number
  depth: number
}

export const boxOf = (seats: readonly PlacedSeat[]): StageBox => ({
  left: Math.min(-4, ...seats.map(({ x }) => x)) - 1,
  right: Math.max(4, ...seats.map(({ x }) => x)) + 1,
  depth: Math.max(5, ...seats.map(({ y }) => y)) + 1,
})
