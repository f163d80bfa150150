import { MAX_SIDE } from './limits.ts'

/** A width and a height in pixels. */
export interface Extent {
  width: number
  height: number
}

/**
 * A whole picture made smaller, never larger, to a width. Always reckoned from the whole, so that all sizes have one
 * shape to the pixel. A strip whose height no format can hold becomes narrower than asked for.
 */
export function scaled(whole: Extent, width: number): Extent {
  const scale = Math.min(1, width / whole.width, MAX_SIDE / whole.height)
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  return { width: side(whole.width), height: side(whole.height) }
}
