/** The sign of a picture as numbers that can be compared. */

/** 64 bits. */
export type Sign = bigint

/** The sign in its text of 16 hexadecimal digits; null when a picture has none, or none yet. */
export const signOf = (fingerprint: string | null): Sign | null =>
  fingerprint && /^[0-9a-f]{16}$/.test(fingerprint) ? BigInt(`0x${fingerprint}`) : null

/** Ones in a number of 32 bits (Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** In how many of 64 bits two signs differ (Hamming distance). */
export function distanceOf(a: Sign, b: Sign): number {
  const differing = a ^ b
  return ones(Number(differing & 0xffffffffn)) + ones(Number((differing >> 32n) & 0xffffffffn))
}
