/**
 * Makes app/domains/places/base-map-data.ts, the shapes of the schematic map. They are made once and kept with the
 * source; run it again only to draw them finer or for another region.
 *
 *   npm pack @geo-maps/earth-waterbodies-10m && tar xzf geo-maps-*.tgz        coast: OpenStreetMap, ODbL 1.0
 *   apt-get install gmt gmt-gshhg-full                                       lakes and rivers: GSHHG, LGPL 3
 *   gmt coast -R8.4/11.4/59/61 -Df -M -W > shores.txt && gmt coast -R8.4/11.4/59/61 -Df -M -Ia > rivers.txt
 *   npx tsx scripts/make-base-map.ts package/map.geo.json shores.txt rivers.txt
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { BOUNDS, project } from '../app/domains/places/base-map.ts'
import { DRAMMENSELVA, KRODEREN, RAILWAYS, ROADS, type Waypoint } from './base-map-lines.ts'

type Point = [x: number, y: number]

const OUT = 'app/domains/places/base-map-data.ts'
/** Degrees around the sheet in which shapes are kept, so that their cut edges lie outside it. */
const BESIDE = 0.05
/** Units of the sheet, each about 58 metres: what is smaller is left out. */
const COAST = { apart: 0.6, least: 14 }
/** Lakes west of here are Telemark's. */
const LAKE = { apart: 0.9, least: 120, west: 400 }
const LINE = { apart: 1.1 }

const [coastFile, shoreFile, riverFile] = process.argv.slice(2)
if (!coastFile || !shoreFile || !riverFile) throw new Error('say where the three files are; see the top of this script')

const onSheet = ([lng, lat]: readonly number[]): Point => {
  const { x, y } = project(lat ?? 0, lng ?? 0)
  return [x, y]
}
const corner = {
  nw: project(BOUNDS.north + BESIDE, BOUNDS.west - BESIDE),
  se: project(BOUNDS.south - BESIDE, BOUNDS.east + BESIDE),
}

/** What of a ring lies within the sheet and a little beside it (Sutherland and Hodgman). */
function clipped(ring: readonly Point[]): Point[] {
  const sides: [0 | 1, number, 1 | -1][] = [
    [0, corner.nw.x, 1],
    [0, corner.se.x, -1],
    [1, corner.nw.y, 1],
    [1, corner.se.y, -1],
  ]
  return sides.reduce<Point[]>(
    (points, [axis, limit, way]) => {
      const within = (p: Point) => (p[axis] - limit) * way >= 0
      return points.flatMap((point, n) => {
        const before = points.at(n - 1) ?? point
        const share = (limit - before[axis]) / (point[axis] - before[axis])
        const crossing: Point = [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]
        if (within(point)) return within(before) ? [point] : [crossing, point]
        return within(before) ? [crossing] : []
      })
    },
    [...ring],
  )
}

/** The stretches of a line within the sheet and a little beside it. */
function stretches(line: readonly Point[]): Point[][] {
  const within = ([x, y]: Point) => x >= corner.nw.x && x <= corner.se.x && y >= corner.nw.y && y <= corner.se.y
  const found: Point[][] = [[]]
  for (const [n, point] of line.entries()) {
    const near = [line[n - 1], point, line[n + 1]].some((p) => p !== undefined && within(p))
    if (near) found.at(-1)?.push(point)
    else if (found.at(-1)?.length) found.push([])
  }
  return found.filter(({ length }) => length > 1)
}

/** Fewer points, none farther than `apart` from the line that was (Douglas and Peucker). */
function simpler(line: readonly Point[], apart: number): Point[] {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return [...line]
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]]
  const length = Math.hypot(dx, dy)
  let [farthest, at] = [-1, 0]
  for (const [n, [x, y]] of line.entries()) {
    const off =
      length === 0
        ? Math.hypot(x - first[0], y - first[1])
        : Math.abs(dy * (x - first[0]) - dx * (y - first[1])) / length
    if (off > farthest) [farthest, at] = [off, n]
  }
  if (farthest <= apart) return [first, last]
  return [...simpler(line.slice(0, at + 1), apart).slice(0, -1), ...simpler(line.slice(at), apart)]
}

const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], n) => {
      const [nx, ny] = ring[(n + 1) % ring.length] ?? [x, y]
      return sum + x * ny - nx * y
    }, 0) / 2,
  )

/** A closed ring made simpler: opened at the point farthest from its first, so that both halves keep their shape. */
function simplerRing(ring: readonly Point[], apart: number): Point[] {
  const [first] = ring
  if (!first) return []
  const far = ring.reduce((best, [x, y], n) => {
    const [bx, by] = ring[best] ?? first
    return Math.hypot(x - first[0], y - first[1]) > Math.hypot(bx - first[0], by - first[1]) ? n : best
  }, 0)
  const there = simpler(ring.slice(0, far + 1), apart)
  const back = simpler([...ring.slice(far), first], apart)
  return [...there.slice(0, -1), ...back.slice(0, -1)]
}

/** Whole units, one step after the other: the text of an SVG path. */
function pathOf(points: readonly Point[], closed: boolean): string {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const apart = whole.filter(([x, y], n) => n === 0 || x !== whole[n - 1]?.[0] || y !== whole[n - 1]?.[1])
  const [first, ...rest] = apart
  if (!first || rest.length < (closed ? 2 : 1)) return ''
  let [px, py] = first
  const steps = rest.map(([x, y]) => {
    const step = `${x - px}${y - py < 0 ? '' : ' '}${y - py}`
    ;[px, py] = [x, y]
    return step
  })
  const joined = steps.reduce((text, step) => text + (text === '' || step.startsWith('-') ? '' : ' ') + step, '')
  return `M${first[0]} ${first[1]}l${joined}${closed ? 'z' : ''}`
}

/** A soft line through points (Catmull and Rom), a dozen steps between each two. */
function soft(points: readonly Point[]): Point[] {
  const at = (n: number): Point => points[Math.min(Math.max(n, 0), points.length - 1)] ?? [0, 0]
  const between = (n: number, t: number): Point => {
    const [a, b, c, d] = [at(n - 1), at(n), at(n + 1), at(n + 2)]
    const along = (k0: number, k1: number, k2: number, k3: number) =>
      0.5 * (2 * k1 + (k2 - k0) * t + (2 * k0 - 5 * k1 + 4 * k2 - k3) * t * t + (3 * k1 - k0 - 3 * k2 + k3) * t * t * t)
    return [along(a[0], b[0], c[0], d[0]), along(a[1], b[1], c[1], d[1])]
  }
  const steps = Array.from({ length: 12 }, (_, n) => n / 12)
  return [...points.slice(0, -1).flatMap((_, n) => steps.map((t) => between(n, t))), at(points.length - 1)]
}

/** A ring with its corners cut (Chaikin), `times` over: what was measured coarsely looks like a shore again. */
function rounder(ring: readonly Point[], times: number): Point[] {
  if (times === 0) return [...ring]
  const cut = ring.flatMap(([x, y], n): Point[] => {
    const [nx, ny] = ring[(n + 1) % ring.length] ?? [x, y]
    return [
      [x * 0.75 + nx * 0.25, y * 0.75 + ny * 0.25],
      [x * 0.25 + nx * 0.75, y * 0.25 + ny * 0.75],
    ]
  })
  return rounder(cut, times - 1)
}

const drawn = (line: readonly Waypoint[]): Point[] => soft(line.map(([lat, lng]) => onSheet([lng, lat])))
const ways = (lines: readonly Waypoint[][]): string =>
  lines.flatMap((line) => stretches(drawn(line)).map((part) => pathOf(simpler(part, LINE.apart), false))).join('')

/** A long lake around its middle line, narrower towards both ends. */
function around(line: readonly Point[], half: number): Point[] {
  const sides = line.map(([x, y], n): [Point, Point] => {
    const [from, to]: [Point, Point] = [line[n - 1] ?? [x, y], line[n + 1] ?? [x, y]]
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const length = Math.hypot(dx, dy) || 1
    const end = Math.min(n, line.length - 1 - n) / 4
    const wide = half * Math.min(1, 0.25 + end * 0.75)
    const [ox, oy] = [(-dy / length) * wide, (dx / length) * wide]
    return [
      [x + ox, y + oy],
      [x - ox, y - oy],
    ]
  })
  return [...sides.map(([left]) => left), ...sides.map(([, right]) => right).reverse()]
}

// The sea: the one shape that is larger than any lake.
const { geometries } = JSON.parse(readFileSync(coastFile, 'utf8')) as {
  geometries: { type: string; coordinates: number[][][][] }[]
}
const seas = geometries.flatMap(({ coordinates }) => coordinates).filter(([outer]) => (outer?.length ?? 0) > 100_000)
const shores = seas
  .flat()
  .map((ring) => clipped(ring.map(onSheet)))
  .filter((ring) => ring.length > 2 && areaOf(ring) >= COAST.least)
const sea = shores.map((ring) => pathOf(simplerRing(rounder(simplerRing(ring, 0.5), 2), COAST.apart), true)).join('')

/** Lines as `gmt coast -M` writes them. */
const segments = (file: string): Point[][] =>
  readFileSync(file, 'utf8')
    .split(/^>.*$/m)
    .map((part) =>
      part
        .trim()
        .split('\n')
        .map((row) => row.trim().split(/\s+/).map(Number))
        .filter(([lng, lat]) => Number.isFinite(lng) && Number.isFinite(lat))
        .map(onSheet),
    )
    .filter(({ length }) => length > 1)

/** Segments that end where another begins, put together. */
function joined(parts: readonly Point[][]): Point[][] {
  const left = [...parts.map((part) => [...part])]
  const touch = (a: Point | undefined, b: Point | undefined) => a && b && Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.6
  const lines: Point[][] = []
  for (let line = left.shift(); line; line = left.shift()) {
    for (let grown = true; grown; ) {
      const next = left.findIndex((part) => {
        const [tail, head] = [line?.at(-1), line?.[0]]
        return touch(part[0], tail) || touch(part.at(-1), tail) || touch(part[0], head) || touch(part.at(-1), head)
      })
      grown = next >= 0
      const [part] = grown ? left.splice(next, 1) : []
      if (!part) continue
      if (touch(part[0], line.at(-1))) line.push(...part.slice(1))
      else if (touch(part.at(-1), line.at(-1))) line.push(...part.reverse().slice(1))
      else if (touch(part.at(-1), line[0])) line.unshift(...part.slice(0, -1))
      else line.unshift(...part.reverse().slice(0, -1))
    }
    lines.push(line)
  }
  return lines
}

const level2 = readFileSync(shoreFile, 'utf8')
  .split(/^(?=>)/m)
  .filter((part) => part.includes('Level 2'))
  .join('')
writeFileSync(`${shoreFile}.lakes`, level2)
const kroderen = drawn(KRODEREN.line)
/** About 58 metres to a unit. */
const ofMetres = (metres: number) => metres / 58.4
const lakes = [
  ...joined(segments(`${shoreFile}.lakes`))
    .map(clipped)
    .filter((ring) => ring.length > 3 && areaOf(ring) >= LAKE.least && ring.every(([x]) => x > LAKE.west)),
  around(kroderen, ofMetres(KRODEREN.halfWidth)),
]
const lake = lakes.map((ring) => pathOf(simplerRing(soft([...ring, ring[0] ?? [0, 0]]), LAKE.apart), true)).join('')

// What is drawn by hand takes the place of what the files have of it; a river that is cut by it ends there.
const byHand = drawn(DRAMMENSELVA)
const ownLines = [...byHand, ...kroderen]
const nearest = ([x, y]: Point) =>
  ownLines.reduce((best, point) =>
    Math.hypot(point[0] - x, point[1] - y) < Math.hypot(best[0] - x, best[1] - y) ? point : best,
  )
const isOwn = (point: Point) => Math.hypot(nearest(point)[0] - point[0], nearest(point)[1] - point[1]) < 32
function beside(line: readonly Point[]): Point[][] {
  const parts: Point[][] = [[]]
  for (const point of line) {
    const part = parts.at(-1)
    if (!isOwn(point)) part?.push(point)
    else if (part && part.length > 0) {
      part.push(nearest(point))
      parts.push([nearest(point)])
    } else parts[parts.length - 1] = [nearest(point)]
  }
  return parts.filter(({ length }) => length > 3)
}
const river = [...joined(segments(riverFile)).flatMap(beside), byHand]
  .flatMap((line) => stretches(line).map((part) => pathOf(simpler(soft(simpler(part, 2)), LINE.apart), false)))
  .join('')

const text = `/**
 * The shapes of the schematic map, as the text of SVG paths on the sheet of base-map.ts. Made by
 * scripts/make-base-map.ts; not to be changed by hand.
 *
 * \`sea\` is made from data © OpenStreetMap contributors and is available under the Open Database License 1.0,
 * https://www.openstreetmap.org/copyright. \`lake\` and \`river\` are made from GSHHG 2.3.7 by Paul Wessel and
 * Walter H. F. Smith, LGPL 3, https://www.soest.hawaii.edu/pwessel/gshhg/. Roads and railways are drawn by hand.
 */
export const SHAPES = {
  sea: '${sea}',
  lake: '${lake}',
  river: '${river}',
  major: '${ways(ROADS.major)}',
  minor: '${ways(ROADS.minor)}',
  railway: '${ways(RAILWAYS)}',
} as const
`
writeFileSync(OUT, text)
console.log(`${OUT}: ${text.length} bytes; sea ${sea.length}, lakes ${lake.length}, rivers ${river.length}`)
