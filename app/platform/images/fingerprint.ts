/** A short sign of what a picture looks like: pictures that look alike have signs with few bits apart. */

/** The side of the small grey picture that the sign is made of. */
export const SIGN_SIDE = 32
const KEPT = 8
/** A picture whose greys lie closer together than this has nothing to know it by. */
const LEAST_DEVIATION = 3

const cosines = Array.from({ length: KEPT }, (_, wave) =>
  Float64Array.from({ length: SIGN_SIDE }, (_, at) => Math.cos(((at + 0.5) * (wave + 1) * Math.PI) / SIGN_SIDE)),
)

/**
 * 64 bits, as 16 hexadecimal digits, of a grey picture of 32 × 32 pixels: which of its 8 × 8 slowest waves (cosine
 * transform, without the mean) are stronger than their middle. How bright it is, and how much contrast it has, make no
 * difference. Empty for a picture that is plain all over.
 */
export function fingerprintOf(grey: Uint8Array): string {
  const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length
  const deviation = Math.sqrt(grey.reduce((sum, value) => sum + (value - mean) ** 2, 0) / grey.length)
  if (deviation < LEAST_DEVIATION) return ''
  const rows = cosines.map((wave) =>
    Float64Array.from({ length: SIGN_SIDE }, (_, y) => {
      let sum = 0
      for (let x = 0; x < SIGN_SIDE; x++) sum += (wave[x] ?? 0) * (grey[y * SIGN_SIDE + x] ?? 0)
      return sum
    }),
  )
  const strengths = cosines.flatMap((down) =>
    rows.map((across) => across.reduce((sum, value, y) => sum + value * (down[y] ?? 0), 0)),
  )
  const middle = [...strengths].sort((a, b) => a - b)[KEPT * 4] ?? 0
  const bits = strengths.map((strength) => (strength >= middle ? '1' : '0')).join('')
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}
