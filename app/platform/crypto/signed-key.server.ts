/**
 * A key for an address that lets its holder do one thing: what it is for stands in the key, and the house's own secret
 * signs it. Nothing is kept of it, so it holds until what it says is over.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

const SIGN = 16

const signOf = (secret: string, use: string, body: Buffer): Buffer => {
  const key = createHmac('sha256', secret).update(`signed key: ${use}`).digest()
  return createHmac('sha256', key).update(body).digest().subarray(0, SIGN)
}

/** @param use what the key is for: one that was signed for another use opens nothing */
export const signKey = (secret: string, use: string, body: Buffer): string =>
  Buffer.concat([signOf(secret, use, body), body]).toString('base64url')

/** What stands in a key that `signKey` gave for the same use; null for any other text, however like it is. */
export function readSignedKey(secret: string, use: string, key: string): Buffer | null {
  if (!/^[\w-]{18,400}$/.test(key)) return null
  const bytes = Buffer.from(key, 'base64url')
  // The last letter of a text may be written in several ways that mean the same bytes; one of them is the key.
  if (bytes.length <= SIGN || bytes.toString('base64url') !== key) return null
  const body = bytes.subarray(SIGN)
  return timingSafeEqual(signOf(secret, use, body), bytes.subarray(0, SIGN)) ? body : null
}
