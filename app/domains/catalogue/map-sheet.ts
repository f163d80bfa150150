/**
 * The numbered maps of the paper: one of the whole region, and one of each municipality that has so many studios that
 * their numbers would hide each other there. Every number stands on exactly one of them. All lengths are millimetres.
 */
import { project } from '#app/domains/places/base-map.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import type { CatalogueStudio } from './catalogue.ts'

/** What of the base map's sheet is shown: its corner in the west and north in the sheet's units, and millimetres for each. */
export interface MapBox {
  x: number
  y: number
  scale: number
}

/** A numbered sign, and the place that it stands for. */
export interface Pin {
  number: number
  x: number
  y: number
  /** Where the studio is; the sign is moved when another one would hide it. */
  at: { x: number; y: number }
}

export interface MapSheet {
  /** The municipality; empty: the whole region. */
  name: string
  box: MapBox
  width: number
  height: number
  pins: Pin[]
  /** Studios whose numbers stand on the municipality's own map. */
  dots: { x: number; y: number }[]
  /** Municipalities that have a map of their own, with the numbers on it. */
  areas: { name: string; numbers: number[]; x: number; y: number }[]
}

/** So many in one municipality get a map of their own. */
export const LEAST_FOR_OWN_MAP = 5
/** How wide a sign is. */
export const SIGN = 6.4

const REGION_SIZE = { width: 182, height: 216 }
const OWN_SIZE = { width: 88.5, height: 56 }
/** Around the outermost signs. */
const MARGIN = 7
/** A single place is shown with so much land around it, in units of the base map's sheet: some six kilometres. */
const LEAST_SPAN = 100

type Placed = CatalogueStudio & { lat: number; lng: number }
const isPlaced = (studio: CatalogueStudio): studio is Placed => studio.lat !== null && studio.lng !== null

/** The maps: the region first, then the municipalities by the Norwegian alphabet. Studios without a position are on none. */
export function mapSheets(studios: readonly CatalogueStudio[]): MapSheet[] {
  const placed = studios.filter(isPlaced)
  if (placed.length === 0) return []
  const byMunicipality = new Map<string, Placed[]>()
  for (const studio of placed)
    byMunicipality.set(studio.municipality, [...(byMunicipality.get(studio.municipality) ?? []), studio])
  const own = [...byMunicipality]
    .filter(([name, of]) => name !== '' && of.length >= LEAST_FOR_OWN_MAP)
    .sort(([a], [b]) => byNorwegian(a, b))
  const withOwn = new Set(own.map(([name]) => name))
  const box = boxOf(placed, REGION_SIZE)
  const at = projection(box)
  const region: MapSheet = {
    name: '',
    box,
    ...REGION_SIZE,
    pins: pinsOf(
      placed.filter(({ municipality }) => !withOwn.has(municipality)),
      at,
      REGION_SIZE,
    ),
    dots: placed.filter(({ municipality }) => withOwn.has(municipality)).map(at),
    areas: own.map(([name, of]) => ({ name, numbers: of.map(({ number }) => number), ...middleOf(of.map(at)) })),
  }
  return [region, ...own.map(([name, of]) => ownSheet(name, of))]
}

function ownSheet(name: string, studios: readonly Placed[]): MapSheet {
  const box = boxOf(studios, OWN_SIZE)
  const at = projection(box)
  return { name, box, ...OWN_SIZE, pins: pinsOf(studios, at, OWN_SIZE), dots: [], areas: [] }
}

type At = (point: { lat: number; lng: number }) => { x: number; y: number }
interface Size {
  width: number
  height: number
}

const round = (mm: number) => Math.round(mm * 100) / 100

/** Where a place lies on a sheet that shows a box. */
export function projection({ x, y, scale }: MapBox): At {
  return ({ lat, lng }) => {
    const on = project(lat, lng)
    return { x: round((on.x - x) * scale), y: round((on.y - y) * scale) }
  }
}

/** What a sheet of a size must show so that all places are within its margins, as large as they can be. */
export function boxOf(points: readonly { lat: number; lng: number }[], { width, height }: Size): MapBox {
  const on = points.map(({ lat, lng }) => project(lat, lng))
  const [xs, ys] = [on.map(({ x }) => x), on.map(({ y }) => y)]
  const [west, east] = [Math.min(...xs), Math.max(...xs)]
  const [north, south] = [Math.min(...ys), Math.max(...ys)]
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(east - west, LEAST_SPAN),
    (height - 2 * MARGIN) / Math.max(south - north, LEAST_SPAN),
  )
  return { x: (west + east - width / scale) / 2, y: (north + south - height / scale) / 2, scale }
}

const middleOf = (points: readonly { x: number; y: number }[]) => ({
  x: round(points.reduce((sum, { x }) => sum + x, 0) / Math.max(points.length, 1)),
  y: round(points.reduce((sum, { y }) => sum + y, 0) / Math.max(points.length, 1)),
})

function pinsOf(studios: readonly Placed[], at: At, size: Size): Pin[] {
  const pins = studios.map((studio) => ({ number: studio.number, ...at(studio), at: at(studio) }))
  spread(pins, size)
  return pins.map(({ x, y, ...pin }) => ({ ...pin, x: round(x), y: round(y) }))
}

/** So often signs that hide each other are pushed apart; a few dozen rounds settle a hundred signs. */
const ROUNDS = 200
/** Room between two signs. */
const APART = SIGN + 0.5

/** Moves signs so that none hides another, no further from their places than it takes. The same places give the same sheet. */
function spread(pins: Pin[], { width, height }: Size): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (const [n, a] of pins.entries())
      for (const b of pins.slice(n + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= APART) continue
        moved = true
        // Two at the very same place part to the sides, each pair in its own direction.
        const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [Math.cos(n), Math.sin(n)]
        const share = (APART - distance) / 2 + 0.01
        a.x -= ux * share
        a.y -= uy * share
        b.x += ux * share
        b.y += uy * share
      }
    for (const pin of pins) {
      pin.x = Math.min(Math.max(pin.x, SIGN / 2 + 1), width - SIGN / 2 - 1)
      pin.y = Math.min(Math.max(pin.y, SIGN / 2 + 1), height - SIGN / 2 - 1)
    }
    if (!moved) return
  }
}

/** "1–13", "7", "3, 9–11": numbers as people list them. */
export function sayNumbers(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number <= last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
