import type { Rgb } from './colour.ts'
import { dull, mirrored, shine } from './light.ts'
import { cloud, swell } from './noise.ts'
import { shadow, type View } from './shadow.ts'
import type { Surface } from './surface.ts'

/** A part of a form in space; y is up, the floor at 0, units about the size of the form. */
export type Part =
  | { readonly kind: 'ball'; readonly at: Vec; readonly size: Vec }
  | {
      readonly kind: 'slab'
      readonly at: Vec
      readonly size: Vec
      readonly round: number
      readonly turn: number
      readonly tip: number
    }
  | {
      readonly kind: 'ring'
      readonly at: Vec
      readonly r: number
      readonly thick: number
      readonly turn: number
      readonly tip: number
    }
export type Vec = readonly [number, number, number]

/** A form: parts that melt together, and balls taken out of it. */
export interface Form {
  readonly parts: readonly Part[]
  readonly holes: readonly { readonly at: Vec; readonly size: Vec }[]
  /** How softly parts melt together, 0 hard. */
  readonly melt: number
}

export interface Stuff {
  readonly colour: Rgb
  readonly other: Rgb
  /** 0 dull, 1 mirror. */
  readonly metal: number
  readonly gloss: number
  /** Strength and scale of the tooled surface. */
  readonly tool: number
  readonly mottle: number
}

function prepare(form: Form): (x: number, y: number, z: number) => number {
  const turned = form.parts.map((part) => {
    if (part.kind === 'ball') return { part, c: 1, s: 0, tc: 1, ts: 0 }
    return { part, c: Math.cos(part.turn), s: Math.sin(part.turn), tc: Math.cos(part.tip), ts: Math.sin(part.tip) }
  })
  return (x, y, z) => {
    let d = 1e3
    for (const { part, c, s, tc, ts } of turned) {
      const px = x - part.at[0]
      const py = y - part.at[1]
      const pz = z - part.at[2]
      let own: number
      if (part.kind === 'ball') {
        const [a, b, e] = part.size
        const k0 = Math.sqrt((px / a) ** 2 + (py / b) ** 2 + (pz / e) ** 2)
        const k1 = Math.sqrt((px / (a * a)) ** 2 + (py / (b * b)) ** 2 + (pz / (e * e)) ** 2)
        own = k1 < 1e-6 ? -Math.min(a, b, e) : (k0 * (k0 - 1)) / k1
      } else {
        const rx = px * c + pz * s
        const rz0 = -px * s + pz * c
        const ux = rx * tc + py * ts
        const uy = -rx * ts + py * tc
        if (part.kind === 'slab') {
          const qx = Math.abs(ux) - part.size[0] + part.round
          const qy = Math.abs(uy) - part.size[1] + part.round
          const qz = Math.abs(rz0) - part.size[2] + part.round
          own =
            Math.sqrt(Math.max(qx, 0) ** 2 + Math.max(qy, 0) ** 2 + Math.max(qz, 0) ** 2) +
            Math.min(Math.max(qx, qy, qz), 0) -
            part.round
        } else {
          const q = Math.sqrt(ux * ux + uy * uy) - part.r
          own = Math.sqrt(q * q + rz0 * rz0) - part.thick
        }
      }
      if (form.melt > 0) {
        const h = Math.max(form.melt - Math.abs(d - own), 0) / form.melt
        d = Math.min(d, own) - h * h * form.melt * 0.25
      } else if (own < d) d = own
    }
    for (const hole of form.holes) {
      const k = Math.sqrt(
        ((x - hole.at[0]) / hole.size[0]) ** 2 +
          ((y - hole.at[1]) / hole.size[1]) ** 2 +
          ((z - hole.at[2]) / hole.size[2]) ** 2,
      )
      const inside = -(k - 1) * Math.min(...hole.size)
      const h = Math.max(0.08 - Math.abs(d - inside), 0) / 0.08
      d = Math.max(d, inside) + h * h * 0.02
    }
    return d
  }
}

/** Draws a form standing on the floor of `on`, with a soft shadow away from the window at the upper left. */
export function place(on: Surface, form: Form, stuff: Stuff, view: View, seed: number): void {
  const distance = prepare(form)
  const [cd, sd] = [Math.cos(view.down), Math.sin(view.down)]
  const block = 2
  shadow(on, distance, view, sd)
  const left = Math.max(0, Math.floor(view.x - view.reach * view.scale))
  const right = Math.min(on.width, Math.ceil(view.x + view.reach * view.scale))
  const top = Math.max(0, Math.floor(view.y - (view.tall * cd + view.reach * sd) * view.scale))
  const bottom = Math.min(on.height, Math.ceil(view.y + view.reach * sd * view.scale + 8))
  const far = view.reach * 1.5 + view.tall * sd
  const cols = Math.ceil((right - left) / block) + 1
  const field = new Float32Array(cols * (Math.ceil((bottom - top) / block) + 1)).fill(-1)
  // one ray from the eye through a pixel: how far it goes, or how near it passed (negative) when it misses
  const cast = (px: number, py: number): number => {
    const sx = (px - view.x) / view.scale
    const sy = (view.y - py) / view.scale
    let t = -far
    let nearest = 9
    for (let i = 0; i < 42 && t < far; i += 1) {
      const y = sy * cd - t * sd
      const d = distance(sx, y, -sy * sd - t * cd)
      if (d < 0.004) return y > -0.02 ? t + far : -0.001
      if (d < nearest) nearest = d
      if (y < -0.3) break
      t += d * 0.95
    }
    return -nearest
  }
  const patch = 5
  const clear = (patch * block * 1.1) / view.scale
  for (let py = 0; py * patch * block + top < bottom; py += 1) {
    for (let px = 0; px * patch < cols; px += 1) {
      const half = (patch * block) / 2
      if (cast(left + px * patch * block + half, top + py * patch * block + half) < -clear) continue
      for (let by = py * patch; by < (py + 1) * patch && by * block + top < bottom; by += 1) {
        for (let bx = px * patch; bx < Math.min(cols, (px + 1) * patch); bx += 1) {
          field[by * cols + bx] = cast(left + bx * block, top + by * block)
        }
      }
    }
  }
  paint(on, { left, top, right, bottom, cols, block, far, cast }, field, distance, stuff, view, cd, sd, seed)
}

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly cols: number
  readonly block: number
  readonly far: number
  /** How far a ray through a pixel goes, or how near it passed (negative). */
  readonly cast: (px: number, py: number) => number
}

function paint(
  on: Surface,
  area: Area,
  field: Float32Array,
  distance: (x: number, y: number, z: number) => number,
  stuff: Stuff,
  view: View,
  cd: number,
  sd: number,
  seed: number,
): void {
  const { left, top, right, bottom, cols, block, far, cast } = area
  const rows = Math.floor(field.length / cols)
  // colours are found once a block and spread between, edges by how much of the four corners is hit
  const shadeOf = new Float32Array(field.length * 3)
  const e = 0.006
  for (let i = 0; i < field.length; i += 1) {
    const reach = field[i] ?? -1
    if (reach < 0) continue
    const t = reach - far
    const sx = (left + (i % cols) * block - view.x) / view.scale
    const sy = (view.y - (top + Math.floor(i / cols) * block)) / view.scale
    const [x, y, z] = [sx, sy * cd - t * sd, -sy * sd - t * cd]
    let nx = distance(x + e, y, z) - distance(x - e, y, z)
    let ny = distance(x, y + e, z) - distance(x, y - e, z)
    let nz = distance(x, y, z + e) - distance(x, y, z - e)
    const bump = stuff.tool
    nx += bump * e * swell(seed + x * 62 + z * 30, y * 62)
    ny += bump * e * swell(seed + x * 62 + 31, y * 62 + z * 30)
    const long = Math.hypot(nx, ny, nz) || 1
    nx /= long
    ny /= long
    nz /= long
    const open = Math.min(1, Math.max(0.25, 0.35 + distance(x + nx * 0.16, y + ny * 0.16, z + nz * 0.16) / 0.22))
    const floor = Math.min(1, 0.55 + y * 1.4)
    const grey = dull(nx, ny, nz) * open * floor
    const glow = mirrored(nx, ny, nz) * open * (0.5 + floor * 0.5)
    const light = grey + (glow - grey) * stuff.metal
    const age = Math.min(1, Math.max(0, 0.5 + cloud(seed + x * 40 + z * 21, y * 46 + z * 17) * 0.8)) * stuff.mottle
    const gloss = stuff.gloss * shine(nx, ny, nz, stuff.metal > 0.5 ? 60 : 18) * open
    for (let c = 0; c < 3; c += 1)
      shadeOf[i * 3 + c] =
        ((stuff.colour[c] ?? 0) + ((stuff.other[c] ?? 0) - (stuff.colour[c] ?? 0)) * age) * light + gloss
  }
  for (let y = top; y < bottom; y += 1) {
    const fy = (y - top) / block
    const r0 = Math.floor(fy)
    const ty = fy - r0
    const r1 = Math.min(rows - 1, r0 + 1)
    for (let x = left; x < right; x += 1) {
      const fx = (x - left) / block
      const c0 = Math.floor(fx)
      const tx = fx - c0
      let [r, g, b, sum] = [0, 0, 0, 0]
      for (let k = 0; k < 4; k += 1) {
        const i = (k < 2 ? r0 : r1) * cols + Math.min(cols - 1, c0 + (k & 1))
        if ((field[i] ?? -1) < 0) continue
        const weight = (k < 2 ? 1 - ty : ty) * (k & 1 ? tx : 1 - tx)
        sum += weight
        r += (shadeOf[i * 3] ?? 0) * weight
        g += (shadeOf[i * 3 + 1] ?? 0) * weight
        b += (shadeOf[i * 3 + 2] ?? 0) * weight
      }
      if (sum < 0.02) continue
      let cover = 1
      if (sum < 0.999) {
        // at the outline each pixel has its own ray, and a near miss covers a part of it
        const ray = cast(x, y)
        cover = ray >= 0 ? 1 : Math.max(0, 1 + ray * view.scale)
        if (cover === 0) continue
      }
      const share = cover / sum
      const p = (y * on.width + x) * 3
      on.rgb[p] = (on.rgb[p] ?? 0) * (1 - cover) + r * share
      on.rgb[p + 1] = (on.rgb[p + 1] ?? 0) * (1 - cover) + g * share
      on.rgb[p + 2] = (on.rgb[p + 2] ?? 0) * (1 - cover) + b * share
    }
  }
}
