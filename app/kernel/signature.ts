/** A name written by hand on a screen, as strokes of points in a frame of 1000 × 400: "x,y x,y;x,y x,y". */

export const FRAME = { width: 1000, height: 400 } as const

/** A stroke that is longer is cut off by the pad, so that no signature grows without end. */
export const MOST_POINTS = 2_000

/** Ink in all, in units of the frame: less is a dot or a slip of the finger. */
export const LEAST_INK = 120

export interface Point {
  x: number
  y: number
}
export type Stroke = readonly Point[]

/** Strokes of what was stored or sent. Null for anything that is no drawing in the frame. */
export function readStrokes(text: string): Stroke[] | null {
  if (text === '') return []
  if (text.length > MOST_POINTS * 9) return null
  let count = 0
  const strokes: Stroke[] = []
  for (const written of text.split(';')) {
    const stroke: Point[] = []
    for (const pair of written.split(' ')) {
      const match = /^(\d{1,4}),(\d{1,3})$/.exec(pair)
      if (!match) return null
      const point = { x: Number(match[1]), y: Number(match[2]) }
      if (point.x > FRAME.width || point.y > FRAME.height || ++count > MOST_POINTS) return null
      stroke.push(point)
    }
    strokes.push(stroke)
  }
  return strokes
}

/** Whole numbers inside the frame, as they are sent and stored. */
export const writeStrokes = (strokes: readonly Stroke[]): string =>
  strokes
    .filter((stroke) => stroke.length > 0)
    .map((stroke) => stroke.map(({ x, y }) => `${inside(x, FRAME.width)},${inside(y, FRAME.height)}`).join(' '))
    .join(';')

const inside = (value: number, most: number): number => Math.min(Math.max(Math.round(value), 0), most)

/** How much was drawn: the way that the pen went. */
export const inkOf = (strokes: readonly Stroke[]): number =>
  strokes.reduce(
    (sum, stroke) =>
      sum +
      stroke.reduce((length, point, index) => {
        const before = stroke[index - 1]
        return before ? length + Math.hypot(point.x - before.x, point.y - before.y) : length
      }, 0),
    0,
  )

/** Whether it is a name and not a slip. */
export const isSignature = (strokes: readonly Stroke[]): boolean => inkOf(strokes) >= LEAST_INK

/** The `d` of an SVG path for each stroke; a dot is a line of no length, which a round pen shows. */
export const pathsOf = (strokes: readonly Stroke[]): string[] =>
  strokes.flatMap(([first, ...rest]) =>
    first
      ? [`M${first.x} ${first.y}${(rest.length > 0 ? rest : [first]).map(({ x, y }) => `L${x} ${y}`).join('')}`]
      : [],
  )

/** The drawing as a picture of its own. The paths are numbers alone, whatever was sent. */
export const signatureSvg = (paths: readonly string[]): string =>
  paths.length === 0
    ? ''
    : `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}"><g fill="none" stroke="#1d1b18" stroke-width="7" stroke-linecap="round" stroke-linejoin="round">${paths.map((d) => `<path d="${d}"/>`).join('')}</g></svg>`
