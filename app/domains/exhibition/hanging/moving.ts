/** A work that is moved by hand: by an arrow key, or to where a pointer is. Millimetres. */
import { FINE_STEP_MM, MIDDLE_MM, STEP_MM } from './hanging.ts'
import { clamped } from './rules.ts'

/** What a work can be moved on: a wall seen from before it, or the floor from above. */
export interface Surface {
  /** "wall:<id>" or "floor:<id of the room>". */
  where: string
  /** Of a wall its length and height; of a floor its width and depth. */
  acrossMm: number
  alongMm: number
}

/** The middle of a work on a surface: on a wall `y` counts up from the floor, in a plan down from its upper side. */
export interface Spot {
  where: string
  x: number
  y: number
}

export const isFloor = (where: string): boolean => where.startsWith('floor:')

/** One step in the direction of an arrow key; never off the surface. */
export function stepped(spot: Spot, key: string, fine: boolean, surface: Surface): Spot {
  const by = fine ? FINE_STEP_MM : STEP_MM
  const dx = key === 'ArrowRight' ? by : key === 'ArrowLeft' ? -by : 0
  const up = key === 'ArrowUp' ? by : key === 'ArrowDown' ? -by : 0
  const dy = isFloor(surface.where) ? -up : up
  return on(surface, spot.x + dx, spot.y + dy)
}

const on = ({ where, acrossMm, alongMm }: Surface, x: number, y: number): Spot => ({
  ...{ where, x: clamped(x, acrossMm), y: clamped(y, alongMm) },
})

/**
 * The spot under a pointer. `across` and `down` are parts (0–1) of the surface as it is drawn, from its left and upper side;
 * a hand is not finer than a centimetre.
 */
export function spotAt(surface: Surface, across: number, down: number): Spot {
  const fine = (mm: number) => Math.round(mm / FINE_STEP_MM) * FINE_STEP_MM
  const part = isFloor(surface.where) ? down : 1 - down
  return on(surface, fine(across * surface.acrossMm), fine(part * surface.alongMm))
}

/** Where a work without a place is taken up: on the first wall at the height of the eyes, or in the middle of the floor. */
export const firstSpot = (surface: Surface): Spot =>
  on(surface, surface.acrossMm / 2, isFloor(surface.where) ? surface.alongMm / 2 : MIDDLE_MM)

/** The middle of the next surface, or with `back` of the one before; after the last comes the first. */
export function onNext(spot: Spot, back: boolean, surfaces: readonly Surface[]): Spot {
  const at = surfaces.findIndex(({ where }) => where === spot.where)
  const next = surfaces.at((at + (back ? -1 : 1)) % surfaces.length)
  return next ? firstSpot(next) : spot
}

export const isSame = (a: Spot, b: Spot): boolean => a.where === b.where && a.x === b.x && a.y === b.y
