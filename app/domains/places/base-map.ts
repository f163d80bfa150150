/**
 * The schematic map of the region (skjematisk kart): our own drawing, which needs no network and may be printed, kept
 * and handed on. It lies under the pins where no tiles can be: offline, without a program, on paper, in PDF.
 *
 * How to use it
 * - `<BaseMap frame={frameAround(points)}>` (app/ui/map/base-map.tsx) draws it in a page. Its children stand in the
 *   units of the sheet: `const { x, y } = project(lat, lng)` and `scale(unitOf(frame, pixels))`.
 * - `baseMapSvg(…)` (base-map-svg.ts) is the same as the text of a file, for typst, the printer and the press package.
 * - `baseMapGeoJson()` (base-map-geojson.ts) gives the shapes in degrees.
 * - Under Leaflet: `L.svgOverlay(svg, [[BOUNDS.south, BOUNDS.west], [BOUNDS.north, BOUNDS.east]])` of the whole sheet.
 * - BASE_MAP_SOURCES must be said wherever the map is seen.
 */
import { SHAPES } from './base-map-data.ts'
import { MAP_NAMES, type MapName } from './base-map-names.ts'

export interface Place {
  lat: number
  lng: number
}

/** Degrees. */
export interface Bounds {
  south: number
  west: number
  north: number
  east: number
}

/** A point on the sheet. */
export interface SheetPoint {
  x: number
  y: number
}

/** A part of the sheet: what an SVG's viewBox shows. */
export interface MapFrame extends SheetPoint {
  width: number
  height: number
}

/** What the sheet shows, in degrees. */
export const BOUNDS: Bounds = { south: 59.3, west: 8.9, north: 60.7, east: 11 }

const WIDTH = 2000
const PER_DEGREE = WIDTH / (BOUNDS.east - BOUNDS.west)

/** The latitude in degrees of longitude, as web mercator stretches it: what every web map is drawn in. */
const stretched = (lat: number): number => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI
const TOP = stretched(BOUNDS.north)

/** The size of the sheet in its own units, each about 58 metres in the middle of the region. */
export const SHEET = { width: WIDTH, height: Math.round((TOP - stretched(BOUNDS.south)) * PER_DEGREE) } as const

export const WHOLE_SHEET: MapFrame = { x: 0, y: 0, ...SHEET }

/** The drawing: the text of SVG paths by layer, and what is written on it. */
export const BASE_MAP: { shapes: typeof SHAPES; names: readonly MapName[] } = { shapes: SHAPES, names: MAP_NAMES }

/** Whose data the drawing is made from; the first two want to be named wherever it is seen. */
export const BASE_MAP_SOURCES = [
  { name: 'OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' },
  { name: 'GSHHG', href: 'https://www.soest.hawaii.edu/pwessel/gshhg/' },
] as const

/** Where a point in degrees is on the sheet; outside it for a point that is outside BOUNDS. */
export const project = (lat: number, lng: number): SheetPoint => ({
  x: (lng - BOUNDS.west) * PER_DEGREE,
  y: (TOP - stretched(lat)) * PER_DEGREE,
})

/** The point in degrees of a place on the sheet: `project` the other way. */
export const unproject = (x: number, y: number): Place => ({
  lat: (Math.atan(Math.exp(((TOP - y / PER_DEGREE) * Math.PI) / 180)) * 360) / Math.PI - 90,
  lng: BOUNDS.west + x / PER_DEGREE,
})

/** Whether the sheet shows a point. */
export const isOnSheet = ({ lat, lng }: Place): boolean =>
  lat >= BOUNDS.south && lat <= BOUNDS.north && lng >= BOUNDS.west && lng <= BOUNDS.east

/** The least part of the earth, in degrees, that holds all the points; null without any. */
export function boundsOf(points: readonly Place[]): Bounds | null {
  if (points.length === 0) return null
  const [lats, lngs] = [points.map(({ lat }) => lat), points.map(({ lng }) => lng)]
  return { south: Math.min(...lats), west: Math.min(...lngs), north: Math.max(...lats), east: Math.max(...lngs) }
}

export interface FrameWishes {
  /** Width to height of the frame; without it the frame is as the points lie, between 3:4 and 4:3. */
  aspect?: number
  /** Air around the outermost points, as a share of the frame's longer side. */
  air?: number
  /** The least width in units, so that one point is seen with what is around it. */
  least?: number
}

/**
 * The part of the sheet that shows all the points with some air around them. What the sheet does not show counts as at
 * its edge; the frame reaches outside the sheet only when its shape cannot be had within it. Without points: the whole
 * sheet.
 */
export function frameAround(points: readonly Place[], { aspect, air = 0.08, least = 260 }: FrameWishes = {}): MapFrame {
  const bounds = boundsOf(points)
  if (!bounds) return WHOLE_SHEET
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)
  const [nw, se] = [project(bounds.north, bounds.west), project(bounds.south, bounds.east)]
  const [left, right] = [within(nw.x, SHEET.width), within(se.x, SHEET.width)]
  const [top, bottom] = [within(nw.y, SHEET.height), within(se.y, SHEET.height)]
  const margin = Math.max(right - left, bottom - top) * air * 2
  let width = Math.max(right - left + margin, least)
  let height = Math.max(bottom - top + margin, least)
  const wanted = aspect ?? within(Math.max(width / height, 3 / 4), 4 / 3)
  if (width / height < wanted) width = height * wanted
  else height = width / wanted
  // A shape that is asked for may reach outside the sheet; else there is nothing to see there.
  if (aspect === undefined) {
    width = Math.min(width, SHEET.width)
    height = Math.min(height, SHEET.height)
  }
  const start = (middle: number, size: number, most: number) =>
    size >= most ? (most - size) / 2 : within(middle - size / 2, most - size)
  return {
    x: Math.round(start((left + right) / 2, width, SHEET.width)),
    y: Math.round(start((top + bottom) / 2, height, SHEET.height)),
    width: Math.round(width),
    height: Math.round(height),
  }
}

/** How many units of the sheet one pixel (or point, or millimetre) is, when a frame is drawn so wide. */
export const unitOf = (frame: MapFrame, wide: number): number => frame.width / wide

/** The text of a viewBox. */
export const viewBoxOf = ({ x, y, width, height }: MapFrame): string => `${x} ${y} ${width} ${height}`
