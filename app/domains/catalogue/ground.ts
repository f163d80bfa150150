/** What lies under the signs of a printed map: sea, lakes, rivers, roads, railways and names, as the site's own map has them. */
import { BASE_MAP, project } from '#app/domains/places/base-map.ts'
import { type MapSheet, SIGN } from './map-sheet.ts'

const WATER = '#dbe5ea'

type Shape = keyof (typeof BASE_MAP)['shapes']
/** Thick is in tenths of a millimetre, dashes likewise: lines are as thick on paper at every scale. */
const LAYERS: readonly { shape: Shape; fill?: string; stroke?: string; thick?: number; dash?: [number, number] }[] = [
  { shape: 'sea', fill: WATER },
  { shape: 'river', stroke: WATER, thick: 4 },
  { shape: 'lake', fill: WATER },
  { shape: 'minor', stroke: '#fff', thick: 4 },
  { shape: 'major', stroke: '#fff', thick: 8 },
  { shape: 'railway', stroke: '#b9b0a3', thick: 2, dash: [10, 6] },
]

const short = (value: number) => Math.round(value * 10_000) / 10_000

/** The ground of a sheet, as SVG elements in the sheet's millimetres. */
export function groundOf(sheet: MapSheet): string {
  const { box, width, height } = sheet
  const { x, y, scale } = box
  const id = `field-${[...sheet.name].map((sign) => sign.codePointAt(0)?.toString(36)).join('')}`
  const paths = LAYERS.map(({ shape, fill, stroke, thick = 0, dash }) => {
    const line = stroke
      ? ` stroke="${stroke}" stroke-width="${short(thick / 10 / scale)}" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash.map((of) => short(of / 10 / scale)).join(' ')}"` : ''}`
      : ''
    return `<path d="${BASE_MAP.shapes[shape]}" fill="${fill ?? 'none'}"${line}/>`
  })
  return [
    `<clipPath id="${id}"><rect width="${width}" height="${height}"/></clipPath>`,
    `<g clip-path="url(#${id})">`,
    `<g transform="matrix(${short(scale)} 0 0 ${short(scale)} ${short(-x * scale)} ${short(-y * scale)})">`,
    ...paths,
    '</g>',
    ...namesOn(sheet),
    '</g>',
  ].join('\n')
}

interface Slip {
  name: string
  x: number
  y: number
  half: number
  size: number
  water: boolean
}

/** Names that no sign, no slip of an area and no other name lies on; the whole region gets the largest only. */
function namesOn(sheet: MapSheet): string[] {
  const { box, width, height, pins, areas, dots, name: own } = sheet
  const taken = [
    ...pins.map(({ x, y }) => ({ x, y, half: SIGN / 2 + 0.3, tall: SIGN / 2 })),
    ...dots.map(({ x, y }) => ({ x, y, half: 1, tall: 1 })),
    ...areas.map(({ name, x, y }) => ({ x, y, half: name.length * 1.1 + 2, tall: 5 })),
  ]
  const slips: Slip[] = []
  for (const { name, kind, rank, lat, lng } of BASE_MAP.names) {
    if (kind === 'road' || rank > (own ? 3 : 2)) continue
    const at = project(lat, lng)
    const size = rank === 1 ? 2.9 : 2.5
    const slip = {
      ...{ name, size, water: kind === 'water', half: name.length * size * 0.29 + 0.4 },
      ...{ x: short((at.x - box.x) * box.scale), y: short((at.y - box.y) * box.scale) },
    }
    const within = slip.x > slip.half && slip.x < width - slip.half && slip.y > size && slip.y < height - 1.5
    const free = [...taken, ...slips.map((of) => ({ ...of, tall: of.size / 2 }))].every(
      (of) => Math.abs(of.x - slip.x) > of.half + slip.half || Math.abs(of.y - slip.y) > of.tall + size / 2 + 0.3,
    )
    if (within && free) slips.push(slip)
  }
  return slips.map(
    ({ name, x, y, size, water }) =>
      `<text x="${x}" y="${short(y + size * 0.35)}" font-family="Inter" font-size="${size}" fill="${water ? '#55707f' : '#5c5750'}" text-anchor="middle">${name}</text>`,
  )
}
