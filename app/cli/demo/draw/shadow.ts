import type { Surface } from './surface.ts'

/** Where the eye is: `from` is how far the view looks down, in radians; `scale` pixels a unit. */
export interface View {
  readonly down: number
  readonly scale: number
  /** Where the floor point (0, 0, 0) falls in the picture. */
  readonly x: number
  readonly y: number
  /** Half of the room the form takes, in units: width and height. */
  readonly reach: number
  readonly tall: number
}

/** Darkens the floor where the window cannot be seen: soft by how narrowly light passes the form. */
export function shadow(
  on: Surface,
  distance: (x: number, y: number, z: number) => number,
  view: View,
  sd: number,
): void {
  const step = 6
  const spanX = view.reach * 1.3 + view.tall
  const left = Math.max(0, Math.floor(view.x - view.reach * 1.4 * view.scale))
  const right = Math.min(on.width, Math.ceil(view.x + spanX * view.scale))
  const top = Math.max(0, Math.floor(view.y - spanX * sd * view.scale))
  const bottom = Math.min(on.height, Math.ceil(view.y + view.reach * 1.3 * sd * view.scale))
  const cols = Math.ceil((right - left) / step) + 2
  const rows = Math.max(2, Math.ceil((bottom - top) / step) + 2)
  const dark = new Float32Array(cols * rows)
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < cols; col += 1) {
      const x = (left + col * step - view.x) / view.scale
      const z = (top + row * step - view.y) / view.scale / Math.max(0.05, sd)
      let open = 1
      let t = 0.03
      for (let i = 0; i < 22 && t < 4; i += 1) {
        const d = distance(x - t * 0.6, t * 0.66, z + t * 0.45)
        open = Math.min(open, 0.5 + (5.5 * d) / t / 2)
        if (open <= 0) break
        t += Math.max(0.03, d)
      }
      const near = Math.min(1, Math.max(0, distance(x, 0.02, z) / 0.35))
      dark[row * cols + col] = Math.min(0.8, (1 - Math.max(0, Math.min(1, open))) * 0.5 + (1 - near) ** 2 * 0.4)
    }
  }
  for (let y = top; y < bottom; y += 1) {
    const fy = (y - top) / step
    const r0 = Math.floor(fy)
    const ty = fy - r0
    for (let x = left; x < right; x += 1) {
      const fx = (x - left) / step
      const c0 = Math.floor(fx)
      const tx = fx - c0
      const i = r0 * cols + c0
      const a =
        ((dark[i] ?? 0) * (1 - tx) + (dark[i + 1] ?? 0) * tx) * (1 - ty) +
        ((dark[i + cols] ?? 0) * (1 - tx) + (dark[i + cols + 1] ?? 0) * tx) * ty
      const p = (y * on.width + x) * 3
      on.rgb[p] = (on.rgb[p] ?? 0) * (1 - a)
      on.rgb[p + 1] = (on.rgb[p + 1] ?? 0) * (1 - a)
      on.rgb[p + 2] = (on.rgb[p + 2] ?? 0) * (1 - a * 0.96)
    }
  }
}
