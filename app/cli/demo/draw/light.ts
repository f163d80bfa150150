import type { Rgb } from './colour.ts'

/** A window to the upper left, in front: right, up, toward the viewer; length 1. */
const window = { x: -0.58, y: 0.52, z: 0.63 }
/** Half way between the window and the eye, where shine appears. */
const half = (() => {
  const z = window.z + 1
  const long = Math.hypot(window.x, window.y, z)
  return { x: window.x / long, y: window.y / long, z: z / long }
})()

/** Brightness of a dull surface, about 0.2 in shade to 1.1 in full light, with light reflected from below right. */
export function dull(nx: number, ny: number, nz: number): number {
  const direct = Math.max(0, nx * window.x + ny * window.y + nz * window.z)
  const bounce = Math.max(0, nx * 0.6 - ny * 0.55 + nz * 0.2) * 0.12
  return 0.26 + direct * 0.8 + bounce + ny * 0.07
}

/** Brightness of the window's reflection: the higher `polish`, the smaller and sharper. */
export function shine(nx: number, ny: number, nz: number, polish: number): number {
  const facing = nx * half.x + ny * half.y + nz * half.z
  return facing <= 0 ? 0 : facing ** polish
}

/** What polished metal mirrors in a workshop: bright window, dark floor, a grey room; 0–1.3. */
export function mirrored(nx: number, ny: number, nz: number): number {
  // the eye looks along -z: reflected direction
  const rx = 2 * nz * nx
  const ry = 2 * nz * ny
  const rz = 2 * nz * nz - 1
  const sky = ry > 0.1 ? 0.42 + ry * 0.4 : 0.16 + Math.max(0, ry + 0.6) * 0.25
  const pane = Math.exp(-(((rx + 0.62) / 0.26) ** 2) - ((ry - 0.4) / 0.42) ** 2) * 0.85
  const strip = Math.exp(-(((rx - 0.78) / 0.12) ** 2)) * 0.35
  return sky + pane + strip - Math.max(0, rz - 0.75) * 0.5
}

/** A colour under light, with white shine on top. */
export function lit(colour: Rgb, by: number, gloss = 0): readonly [number, number, number, number] {
  return [colour[0] * by + gloss, colour[1] * by + gloss, colour[2] * by + gloss * 0.97, 1]
}
