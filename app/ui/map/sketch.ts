/** A sketch of where places are, for who sees no map: until it is there, and without script. */

export interface SketchPoint {
  number: number
  lat: number
  lng: number
}
export interface Drawn {
  number: number
  x: number
  y: number
}

/** How often points that lie on top of each other are pushed apart: enough to read most, and quick with hundreds. */
const PUSHES = 24

/**
 * Places on a sheet of `width` × `height` with `margin` around: as a map of so small a region is drawn, a degree of
 * longitude as wide as it is at the region's latitude. Points nearer than `apart` are pushed away from each other, so
 * it is no map to measure on. The same points give the same sketch.
 */
export function sketch(
  points: readonly SketchPoint[],
  { width, height, margin, apart }: { width: number; height: number; margin: number; apart: number },
): Drawn[] {
  if (points.length === 0) return []
  const middle = points.reduce((sum, { lat }) => sum + lat, 0) / points.length
  const narrow = Math.cos((middle * Math.PI) / 180)
  const xs = points.map(({ lng }) => lng * narrow)
  const ys = points.map(({ lat }) => -lat)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [wide, tall] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const scale = Math.min((width - 2 * margin) / (wide || 1), (height - 2 * margin) / (tall || 1))
  const [padX, padY] = [(width - wide * scale) / 2, (height - tall * scale) / 2]
  const drawn = points.map(({ number }, n) => ({
    number,
    x: padX + ((xs[n] ?? 0) - left) * scale,
    y: padY + ((ys[n] ?? 0) - top) * scale,
  }))
  const [alone] = drawn
  if (drawn.length === 1 && alone) Object.assign(alone, { x: width / 2, y: height / 2 })
  for (let push = 0; push < PUSHES; push++) pushApart(drawn, apart)
  for (const point of drawn) {
    point.x = Math.min(Math.max(point.x, margin), width - margin)
    point.y = Math.min(Math.max(point.y, margin), height - margin)
  }
  return drawn.map(({ number, x, y }) => ({ number, x: Math.round(x), y: Math.round(y) }))
}

function pushApart(drawn: Drawn[], apart: number): void {
  for (const [n, a] of drawn.entries()) {
    for (let m = n + 1; m < drawn.length; m++) {
      const b = drawn[m]
      if (!b) continue
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) continue
      const distance = Math.hypot(dx, dy)
      if (distance >= apart) continue
      // Two at the very same place part to the sides.
      const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [1, 0]
      const share = (apart - distance) / 2
      a.x -= ux * share
      a.y -= uy * share
      b.x += ux * share
      b.y += uy * share
    }
  }
}
