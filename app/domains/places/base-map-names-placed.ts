import { BASE_MAP, type MapFrame, type Place, project } from './base-map.ts'
import type { MapName } from './base-map-names.ts'

/** A name where it is written, in units of the sheet. */
export interface PlacedName {
  name: string
  kind: MapName['kind']
  rank: MapName['rank']
  /** Where the text begins, ends or has its middle, on its base line. */
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  /** The town's dot. */
  dot: { x: number; y: number } | null
}

/** A part of the sheet that something else lies on. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Letters are on average so wide, as a share of their height. */
const LETTER = 0.56
/** Units a pixel from which the smallest names are left out, and from which only the largest stand. */
const ROOM = { small: 2.6, middle: 7 }

/**
 * The names that a frame has room for: the most important first, a town's beside its dot, none over another or over the
 * edge. A town that gets no room keeps its dot if it is of the larger ones.
 * @param unit units of the sheet to a pixel; text is 12 pixels high
 * @param keepOff where pins lie, as `pinBox` says
 */
export function namesIn(frame: MapFrame, unit: number, text = 12, keepOff: readonly Box[] = []): PlacedName[] {
  const high = text * unit
  const most = unit > ROOM.middle ? 1 : unit > ROOM.small ? 2 : 3
  const taken: Box[] = [...keepOff]
  const isFree = (box: Box) =>
    box.left >= frame.x &&
    box.right <= frame.x + frame.width &&
    box.top >= frame.y &&
    box.bottom <= frame.y + frame.height &&
    taken.every(
      (other) => box.left > other.right || box.right < other.left || box.top > other.bottom || box.bottom < other.top,
    )
  return [...BASE_MAP.names]
    .filter(({ rank }) => rank <= most)
    .sort((a, b) => a.rank - b.rank)
    .flatMap((of): PlacedName[] => {
      const at = project(of.lat, of.lng)
      const size = of.kind === 'road' ? high * 0.85 : high
      const wide = of.name.length * size * LETTER
      const dot = of.kind === 'town' ? at : null
      const gap = high * 0.5
      const sides: Omit<PlacedName, 'name' | 'kind' | 'rank' | 'dot'>[] = dot
        ? [
            { x: at.x + gap, y: at.y + high * 0.35, anchor: 'start' },
            { x: at.x - gap, y: at.y + high * 0.35, anchor: 'end' },
            { x: at.x, y: at.y - gap, anchor: 'middle' },
            { x: at.x, y: at.y + gap + high * 0.8, anchor: 'middle' },
          ]
        : [{ x: at.x, y: at.y + high * 0.35, anchor: 'middle' }]
      for (const side of sides) {
        const left = side.anchor === 'start' ? side.x : side.anchor === 'end' ? side.x - wide : side.x - wide / 2
        const box = { left, right: left + wide, top: side.y - high * 0.8, bottom: side.y + high * 0.25 }
        if (!isFree(box)) continue
        taken.push(box)
        if (dot)
          taken.push({ left: dot.x - gap / 2, right: dot.x + gap / 2, top: dot.y - gap / 2, bottom: dot.y + gap / 2 })
        return [{ name: of.name, kind: of.kind, rank: of.rank, ...side, dot }]
      }
      return []
    })
}

/** What a pin covers: its point is at the place, and its body to the right of it, in pixels. */
export function pinBox({ lat, lng }: Place, unit: number, size: { width: number; height: number }): Box {
  const { x, y } = project(lat, lng)
  const half = (size.height * unit) / 2
  return { left: x, right: x + size.width * unit, top: y - half, bottom: y + half }
}
