/**
 * Text that lies closed in the database: what a guardian wrote of a child's health. It is enciphered with a key of the
 * house's own secret and a fresh number for each writing, so that two alike do not look alike, and a copy of the
 * database without the secret says nothing. A text that was changed there opens no more.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

const MARK = 's1.'
const NONCE = 12
const SIGN = 16

const keyOf = (secret: string): Buffer => createHmac('sha256', secret).update('sealed text').digest()

/** AES-256-GCM. The length of the text can be guessed from what comes out; nothing else can. */
export function sealText(secret: string, text: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return MARK + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** What `sealText` closed. Throws, without a word of the text, for anything that was changed or closed otherwise. */
export function unsealText(secret: string, sealed: string): string {
  const bytes = Buffer.from(sealed.slice(MARK.length), 'base64url')
  const whole = sealed.startsWith(MARK) && bytes.length >= NONCE + SIGN
  // The last letter may be written in several ways that mean the same bytes; one of them is what was written.
  if (!whole || MARK + bytes.toString('base64url') !== sealed) throw new Error('this is no sealed text')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, NONCE), { authTagLength: SIGN })
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + SIGN))
  try {
    return decipher.update(bytes.subarray(NONCE + SIGN), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    throw new Error('a sealed text does not open with this secret')
  }
}
