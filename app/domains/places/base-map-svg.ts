import {
  BASE_MAP,
  BASE_MAP_SOURCES,
  type MapFrame,
  type Place,
  project,
  unitOf,
  viewBoxOf,
  WHOLE_SHEET,
} from './base-map.ts'
import { namesIn, pinBox } from './base-map-names-placed.ts'

/** A numbered pin: the needle of the house, pointing left at the place. */
export interface SvgPin extends Place {
  text: string
}

export interface SvgWishes {
  frame?: MapFrame
  /** The width of the file in points; text and lines keep their size whatever the frame. */
  width?: number
  pins?: readonly SvgPin[]
  /** The family that text is set in. */
  font?: string
  names?: boolean
  colours?: Partial<typeof PAPER>
}

/** On white paper; the pins in the colour of the art round. */
export const PAPER = {
  land: '#f6f2ea',
  water: '#bcd3da',
  road: '#d2c4a6',
  railway: '#8d8577',
  ink: '#2b2723',
  waterName: '#3d6472',
  pin: '#b8331c',
  onPin: '#ffffff',
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
const round = (value: number): number => Math.round(value * 100) / 100

/**
 * The schematic map as the whole text of an SVG file: for typst, the printer's package and everything else that draws
 * no page. Pins stand where their places are, also on top of each other.
 */
export function baseMapSvg({
  frame = WHOLE_SHEET,
  width = 480,
  pins = [],
  font = 'Inter Variable, Inter, sans-serif',
  names = true,
  colours,
}: SvgWishes = {}): string {
  const c = { ...PAPER, ...colours }
  const unit = unitOf(frame, width)
  const line = (path: string, colour: string, wide: number, more = '') =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${round(wide * unit)}" stroke-linejoin="round"${more}/>`
  const { sea, lake, river, major, minor, railway } = BASE_MAP.shapes
  const dashes = ` stroke-dasharray="${round(4 * unit)} ${round(2 * unit)}"`
  const covered = pins.map((pin) => pinBox(pin, unit, { width: widthOf(pin.text) + 4, height: 11 }))
  const parts = [
    `<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="${c.land}"/>`,
    `<path d="${sea}${lake}" fill="${c.water}" fill-rule="evenodd"/>`,
    line(river, c.water, 1.6),
    line(minor, c.road, 0.9),
    line(major, c.road, 2),
    line(railway, c.railway, 0.7, dashes),
    ...(names ? namesIn(frame, unit, 9, covered).flatMap((name) => nameText(name, unit, c)) : []),
    ...pins.map((pin) => pinText(pin, unit, c)),
  ]
  const sources = BASE_MAP_SOURCES.map(({ name, href }) => `${name} ${href}`).join('; ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${round(frame.height / unit)}" viewBox="${viewBoxOf(frame)}" font-family="${escaped(font)}">`,
    `<metadata>${escaped(sources)}</metadata>`,
    ...parts,
    '</svg>',
  ].join('\n')
}

function nameText(name: ReturnType<typeof namesIn>[number], unit: number, c: typeof PAPER): string[] {
  const size = name.kind === 'road' ? 7 : name.rank === 1 ? 10 : 9
  const colour = name.kind === 'water' ? c.waterName : c.ink
  const style = name.kind === 'water' ? ' font-style="italic"' : name.rank === 1 ? ' font-weight="600"' : ''
  const halo = ` stroke="${c.land}" stroke-width="${round(2 * unit)}" stroke-linejoin="round" paint-order="stroke"`
  return [
    ...(name.dot
      ? [`<circle cx="${round(name.dot.x)}" cy="${round(name.dot.y)}" r="${round(1.6 * unit)}" fill="${c.ink}"/>`]
      : []),
    `<text x="${round(name.x)}" y="${round(name.y)}" font-size="${round(size * unit)}" text-anchor="${name.anchor}" fill="${colour}"${style}${name.kind === 'water' ? '' : halo}>${escaped(name.name)}</text>`,
  ]
}

/** A pin grows with its text. */
const widthOf = (text: string): number => 5 + text.length * 5

/** The point is where the place is. */
function pinText({ lat, lng, text }: SvgPin, unit: number, c: typeof PAPER): string {
  const { x, y } = project(lat, lng)
  const wide = widthOf(text)
  return [
    `<g transform="translate(${round(x)} ${round(y)}) scale(${round(unit)})">`,
    `<path d="M0 0l4-5.5h${wide}v11H4z" fill="${c.pin}" stroke="${c.onPin}" stroke-width="0.6"/>`,
    `<text x="${round(4 + wide / 2)}" y="3.2" font-size="8.5" font-weight="600" text-anchor="middle" fill="${c.onPin}">${escaped(text)}</text></g>`,
  ].join('')
}
