/** A map sheet as SVG: vectors and text that a printer's program can open and change. */
import { type MapSheet, type Pin, SIGN, sayNumbers } from './map-sheet.ts'

const INK = '#1d1b18'
const VERMILION = '#b8361b'
const LAND = '#ece6db'
const LINE = '#cfc8bc'
const FONT = 'font-family="Inter" font-weight="600"'

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/**
 * The drawing of a sheet, in millimetres. `ground` is what lies under the signs, as SVG elements in the same
 * millimetres; a plain field without one.
 */
export function drawMap(sheet: MapSheet, title: string, ground = ''): string {
  const { width, height, pins, dots, areas } = sheet
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${LAND}"/>`,
    ground,
    ...dots.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="0.9" fill="${VERMILION}"/>`),
    ...pins.filter(isMoved).map(({ x, y, at }) => {
      return `<path d="M${at.x} ${at.y}L${x} ${y}" stroke="${INK}" stroke-width="0.25"/><circle cx="${at.x}" cy="${at.y}" r="0.55" fill="${INK}"/>`
    }),
    ...pins.map(sign),
    ...areas.map(area),
    `<rect x="0.1" y="0.1" width="${width - 0.2}" height="${height - 0.2}" fill="none" stroke="${LINE}" stroke-width="0.2"/>`,
    '</svg>',
  ].join('\n')
}

/** Whether the sign is so far off that a line must lead to the place. */
const isMoved = ({ x, y, at }: Pin) => Math.hypot(x - at.x, y - at.y) > SIGN / 2

function sign({ number, x, y }: Pin): string {
  const digits = String(number).length
  const size = digits > 3 ? 1.9 : digits > 2 ? 2.5 : 3
  return [
    `<circle cx="${x}" cy="${y}" r="${SIGN / 2}" fill="${VERMILION}" stroke="#fff" stroke-width="0.35"/>`,
    `<text x="${x}" y="${Math.round((y + size * 0.36) * 100) / 100}" ${FONT} font-size="${size}" fill="#fff" text-anchor="middle">${number}</text>`,
  ].join('')
}

/** The name of a municipality with a map of its own, and the numbers on it, on a slip of paper over its dots. */
function area({ name, numbers, x, y }: MapSheet['areas'][number]): string {
  const said = sayNumbers(numbers)
  const half = Math.max(name.length * 1.05, said.length * 0.85) + 1.6
  return [
    `<rect x="${x - half}" y="${y - 4.6}" width="${half * 2}" height="9.2" fill="#fff" fill-opacity="0.92" stroke="${LINE}" stroke-width="0.2"/>`,
    `<text x="${x}" y="${y - 0.6}" ${FONT} font-size="3.4" fill="${INK}" text-anchor="middle">${escaped(name)}</text>`,
    `<text x="${x}" y="${y + 3.1}" font-family="Inter" font-size="2.8" fill="${VERMILION}" text-anchor="middle">${said}</text>`,
  ].join('')
}
