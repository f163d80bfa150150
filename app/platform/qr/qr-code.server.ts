/** Squares that a phone reads (ISO/IEC 18004), with error correction Q: a quarter of them may be dirty, torn or glared. */
import { create } from 'qrcode'

/** The squares, dark or not, row by row, without the quiet zone around them. */
export function qrSquares(text: string): boolean[][] {
  const { modules } = create(text, { errorCorrectionLevel: 'Q' })
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => modules.get(row, column) === 1),
  )
}

/** Light squares around it, without which a reader does not find it. */
const QUIET = 4

/** The same as a drawing that prints sharp at every size: black on white, the quiet zone within it. */
export function qrDrawing(text: string): string {
  const squares = qrSquares(text)
  const side = squares.length + 2 * QUIET
  const dark = squares.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path fill="#000" d="${dark.join('')}"/></svg>`
}
