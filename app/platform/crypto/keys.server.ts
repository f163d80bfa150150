import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** 256 random bits, fit for an address or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Six digits for a person to type, "004217". */
export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0')

/** What is kept of a long random secret: enough to recognise it, of no use to a thief. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** What is kept of a short code: keyed, since a million codes are soon tried. */
export const hashOfCode = (code: string, key: string): string =>
  createHmac('sha256', key).update(code).digest('base64url')

/** Compares without telling by its time how far two texts are alike. */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
