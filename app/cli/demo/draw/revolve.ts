import type { Rgb } from './colour.ts'
import { ramp } from './noise.ts'
import { lay, type Surface } from './surface.ts'

/** What a material answers for one point of a vessel. */
export interface Touch {
  /** Height on the vessel, 0 foot to 1 rim. */
  readonly v: number
  /** Around the vessel in radians; 0 is right, π/2 toward the viewer. */
  readonly around: number
  /** The outward normal: right, up, toward the viewer. */
  readonly nx: number
  readonly ny: number
  readonly nz: number
  /** True for the inside of the wall, seen over the rim. */
  readonly inside: boolean
}

/** Colour and opacity of a point; opacity below 1 lets what stands behind through. */
export type Material = (touch: Touch) => readonly [number, number, number, number]

/** A vessel turned on a wheel or lathe. */
export interface Vessel {
  /** Middle of the foot, in pixels. */
  readonly x: number
  readonly y: number
  readonly tall: number
  /** Radius at equal steps of height from the foot to the rim, in pixels. */
  readonly profile: readonly number[]
  /** How far the round is opened by looking from above: 0 level, 0.3 steep. */
  readonly tilt: number
  /** False for a closed form without an opening. */
  readonly open: boolean
  readonly material: Material
}

function radiusAt(profile: readonly number[], v: number): number {
  const at = Math.min(0.99999, Math.max(0, v)) * (profile.length - 1)
  const i = Math.floor(at)
  const t = at - i
  const p = (k: number): number => profile[Math.min(profile.length - 1, Math.max(0, k))] ?? 0
  const [a, b, c, d] = [p(i - 1), p(i), p(i + 1), p(i + 2)]
  return Math.max(
    1,
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t),
  )
}

/** The shadow that a vessel throws on the table, away from a window at the upper left. */
export function castShadow(on: Surface, vessel: Vessel, strength: number, tint: Rgb = [20, 16, 14]): void {
  const r = Math.max(...vessel.profile)
  const foot = vessel.profile[0] ?? r
  const reach = Math.min(vessel.tall * 0.9, r * 3.2)
  const tilt = vessel.tilt + 0.06
  for (let y = -Math.ceil(r * tilt * 3); y < r * tilt * 3.2; y += 1) {
    for (let x = -Math.ceil(r * 1.5); x < reach + r * 1.6; x += 1) {
      // a long soft body of shadow, and a dark contact at the foot
      const t = Math.min(1, Math.max(0, x / reach))
      const spine = t * reach * 0.1
      const wide = r * (0.75 + t * 0.3)
      const dx = x < 0 ? x / wide : x > reach ? (x - reach) / wide : 0
      const dy = (y - spine) / (wide * tilt * 1.35)
      const body = ramp(1.15, 0.1, Math.hypot(dx, dy)) * (1 - t * 0.6)
      const contact = ramp(1.35, 0.75, Math.hypot(x / foot, y / (foot * tilt)))
      const alpha = Math.min(0.9, (body * 0.55 + contact * 0.5) * strength)
      if (alpha > 0.01) lay(on, Math.round(vessel.x + x), Math.round(vessel.y + y), tint, alpha)
    }
  }
}

/**
 * Draws a vessel ring by ring from foot to rim: the back of each ring, then its front, so that what is nearer covers
 * what is farther. Rings stand less than a pixel apart.
 */
export function turn(on: Surface, vessel: Vessel): void {
  const { x: cx, y: cy, tall, profile, tilt, open, material } = vessel
  const rise = tall * Math.sqrt(1 - tilt * tilt)
  const steps = Math.ceil(rise * 1.25)
  const put = (x: number, y: number, touch: Touch, cover: number): void => {
    const [r, g, b, a] = material(touch)
    lay(on, Math.round(x), Math.round(y), [r, g, b], a * cover)
  }
  // inside wall first, seen through the opening
  for (let s = 0; s <= steps; s += 1) {
    const v = s / steps
    const r = radiusAt(profile, v)
    const slope = (radiusAt(profile, v + 0.01) - radiusAt(profile, v - 0.01)) / (0.02 * tall) || 0
    const flat = 1 / Math.hypot(1, slope)
    const level = cy - v * rise
    const facesUp = -slope * flat
    const isRim = s === steps
    for (let i = -r; i <= r; i += 1) {
      const across = i / r
      const deep = Math.sqrt(Math.max(0, 1 - across * across))
      const edge = Math.min(1, (r - Math.abs(i)) * 0.8 + 0.25)
      // the far side of a shoulder shows only where it leans enough toward the eye
      if (
        facesUp > ((deep * 0.2) / Math.max(0.05, tilt)) * 0.2 &&
        facesUp * 1 > deep * flat * (1 / Math.max(0.08, tilt)) * 0.12
      ) {
        put(
          cx + i,
          level - tilt * r * deep,
          { v, around: -Math.acos(across), nx: across * flat, ny: facesUp, nz: -deep * flat, inside: false },
          edge,
        )
      }
      put(
        cx + i,
        level + tilt * r * deep,
        { v, around: Math.acos(across), nx: across * flat, ny: facesUp, nz: deep * flat, inside: false },
        edge,
      )
    }
    if (isRim) closeTop(vessel, r, level, put)
  }
  if (!open) return
}

/** The opening with the wall behind it and a lip that catches the light, or a flat lid. */
function closeTop(
  vessel: Vessel,
  r: number,
  level: number,
  put: (x: number, y: number, touch: Touch, cover: number) => void,
): void {
  const { x: cx, tilt, open } = vessel
  const lip = Math.max(2, r * 0.045)
  for (let y = -tilt * r; y <= tilt * r; y += 1) {
    const wide = r * Math.sqrt(Math.max(0, 1 - (y / (tilt * r)) ** 2))
    for (let x = -wide; x <= wide; x += 1) {
      const d = Math.hypot(x / r, y / (tilt * r))
      const onLip = d > 1 - lip / r
      const around = Math.atan2(y / tilt, x)
      if (!open || onLip)
        put(cx + x, level + y, { v: 1, around, nx: (x / r) * 0.2, ny: 0.97, nz: 0.2, inside: false }, 1)
      else {
        // deeper toward the viewer's side of the opening; normals point to the axis
        const depth = 0.5 - y / (tilt * r * 2)
        put(
          cx + x,
          level + y,
          { v: 0.97 - (1 - depth) * 0.5, around, nx: -x / r, ny: 0.2, nz: Math.max(0.05, depth), inside: true },
          1,
        )
      }
    }
  }
}
