/**
 * A key of a file under another name, for a reader who must not tell which file it is: enciphered with the house's own
 * secret, the same at every request and another for every reader. The construction is SIV (RFC 5297 in its idea): the
 * sum over what is hidden is the cipher's starting value, so a name that was not given here opens nothing.
 */
import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'

const MARK = 'j'
const HEX = /^(?:[0-9a-f]{2})+$/
const SIGN = 16

const keyFor = (secret: string, use: string): Buffer =>
  createHmac('sha256', secret).update(`veiled key: ${use}`).digest()
const signOf = (secret: string, plain: Buffer): Buffer =>
  createHmac('sha256', keyFor(secret, 'sign')).update(plain).digest().subarray(0, SIGN)

/** @param scope who reads it: the same key is called otherwise in another scope */
export function veilKey(secret: string, scope: string, key: string): string {
  const reader = createHmac('sha256', keyFor(secret, 'scope')).update(scope).digest().subarray(0, 8)
  // A key of hexadecimal digits is half as long as bytes.
  const body = HEX.test(key)
    ? [Buffer.from([1]), Buffer.from(key, 'hex')]
    : [Buffer.from([0]), Buffer.from(key, 'utf8')]
  const plain = Buffer.concat([reader, ...body])
  const sign = signOf(secret, plain)
  const cipher = createCipheriv('aes-256-ctr', keyFor(secret, 'cipher'), sign)
  return MARK + Buffer.concat([sign, cipher.update(plain), cipher.final()]).toString('base64url')
}

/** The key behind a name that `veilKey` gave; null for any other text. */
export function unveilKey(secret: string, veiled: string): string | null {
  if (!veiled.startsWith(MARK)) return null
  const bytes = Buffer.from(veiled.slice(MARK.length), 'base64url')
  if (bytes.length < SIGN + 10 || MARK + bytes.toString('base64url') !== veiled) return null
  const sign = bytes.subarray(0, SIGN)
  const cipher = createDecipheriv('aes-256-ctr', keyFor(secret, 'cipher'), sign)
  const plain = Buffer.concat([cipher.update(bytes.subarray(SIGN)), cipher.final()])
  if (!timingSafeEqual(signOf(secret, plain), sign)) return null
  return plain.subarray(9).toString(plain[8] === 1 ? 'hex' : 'utf8')
}
