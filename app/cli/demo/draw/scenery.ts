import type { Random } from './random.ts'

/** A tone from dark (0) to light (1) as a colour for SVG. */
export type Ink = (value: number) => string

/** Draws a motif w × h large as SVG markup, and says what it shows. */
export type Motif = (
  w: number,
  h: number,
  ink: Ink,
  random: Random,
) => { markup: string; ground: number; nb: string; en: string }

/** A length for markup. */
export const n = (value: number): string => value.toFixed(1)

/** A ridge from left to right, closed at the bottom. */
export function ridge(w: number, h: number, base: number, rise: number, random: Random, jag = 0.4): string {
  const steps = 26
  const a = random.between(0, 6)
  const f = random.between(1.2, 2.6)
  let path = `M0 ${n(h)}`
  for (let i = 0; i <= steps; i += 1) {
    const t = i / steps
    const form =
      Math.sin(t * f * 3.1 + a) * 0.5 + Math.sin(t * f * 7.3 + a * 2) * 0.25 * jag + random.between(-0.12, 0.12) * jag
    path += `L${n(t * w)} ${n(base - rise * (0.5 + form))}`
  }
  return `${path}L${n(w)} ${n(h)}Z`
}

/** One spruce, its foot at (x, y). */
export function spruce(x: number, y: number, tall: number, random: Random): string {
  const wide = tall * random.between(0.16, 0.24)
  const tiers = 7
  let left = `M${n(x)} ${n(y - tall)}`
  let right = ''
  for (let i = 1; i <= tiers; i += 1) {
    const t = i / tiers
    const out = wide * t * random.between(0.75, 1.15)
    const level = y - tall * (1 - t * 0.94)
    left += `L${n(x - out)} ${n(level)}L${n(x - out * 0.55)} ${n(level - tall * 0.02)}`
    right = `L${n(x + out * 0.5)} ${n(level - tall * 0.02)}L${n(x + out)} ${n(level)}${right}`
  }
  return `${left}L${n(x - 2)} ${n(y)}L${n(x + 2)} ${n(y)}${right}Z`
}

/** A filled shape. */
export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`
/** A drawn line. */
export const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round"/>`
/** A vertical gradient from top to bottom, to be named by `url(#id)`. */
export const fade = (id: string, from: string, to: string): string =>
  `<linearGradient id="${id}" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`
