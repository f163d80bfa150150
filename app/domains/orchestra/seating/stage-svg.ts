/** The stage plan as a drawing. What people are called is escaped: a name is never markup. */
import { boxOf, type PlacedSeat } from './stage-plan.ts'

export type From = 'conductor' | 'audience'

const SCALE = 60
const INK = '#1d1b18'
const BLUE = '#1f3a6e'
const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
const short = (name: string, most = 11) => (name.length > most ? `${name.slice(0, most - 1)}…` : name)
const RADIUS = 26
/** How wide a bold letter is, in its own size; wider than the mean, so that a name of wide letters stays inside too. */
const LETTER = 0.64
/** The size that keeps a name within its circle. */
const sizeOf = (name: string): number => Math.min(11, Math.floor(((2 * RADIUS - 4) / (LETTER * name.length)) * 10) / 10)
/** "Kari N": so that two of a name are told apart, and no more than a stage needs. */
export const stageName = (name: string): string => {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  return rest.length > 0 ? `${first} ${rest.at(-1)?.slice(0, 1)}` : first
}

export interface StageWords {
  title: string
  description: string
  conductor: string
  audience: string
  /** "V1 1y": what stands above a name. */
  place(seat: PlacedSeat): string
}

/** Seen from the conductor away is up; seen from the audience all is turned half around. */
export function stageSvg(seats: readonly PlacedSeat[], from: From, words: StageWords): string {
  const box = boxOf(seats)
  const width = Math.round((box.right - box.left) * SCALE)
  const height = Math.round((box.depth + 2.4) * SCALE)
  const at = ({ x, y }: { x: number; y: number }) =>
    from === 'conductor'
      ? { x: Math.round((x - box.left) * SCALE), y: Math.round((box.depth - y) * SCALE) + 10 }
      : { x: Math.round((box.right - x) * SCALE), y: Math.round((y + 1.9) * SCALE) }
  const text = (x: number, y: number, size: number, words: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle"${more}>${escaped(words)}</text>`
  const drawn = seats.map((seat) => {
    const { x, y } = at(seat)
    const taken = seat.name !== ''
    const name = short(seat.name)
    return (
      `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${taken ? '#ffffff' : 'none'}" stroke="${BLUE}" stroke-width="1.5"${taken ? '' : ' stroke-dasharray="4 4"'}/>` +
      text(x, y - 6, 10, words.place(seat), ` fill="${BLUE}"`) +
      text(x, y + 9, taken ? sizeOf(name) : 11, name, ' font-weight="600"')
    )
  })
  const podium = at({ x: 0, y: 0 })
  const edge = at({ x: 0, y: -1.3 })
  const said = `<rect x="${podium.x - 44}" y="${podium.y - 18}" width="88" height="36" fill="${BLUE}"/>${text(podium.x, podium.y + 5, 13, words.conductor, ' fill="#ffffff"')}${text(edge.x, edge.y + 5, 14, words.audience, ' letter-spacing="2"')}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d" font-family="Inter, Arial, sans-serif" fill="${INK}"><title id="t">${escaped(words.title)}</title><desc id="d">${escaped(words.description)}</desc><rect width="${width}" height="${height}" fill="#ffffff"/>${drawn.join('')}${said}</svg>`
}
