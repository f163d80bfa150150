/** The key in the address of a guest's answer, `/mote/:key`: one guest of one meeting, and no word of anyone. */
import { readSignedKey, signKey } from '#app/platform/crypto/signed-key.server.ts'

const USE = 'hosting meeting reply'

export const replyKey = (secret: string, guestId: string): string =>
  signKey(secret, USE, Buffer.from(guestId.replaceAll('-', ''), 'hex'))

/** The guest that a key is of; null for a text that this house has not signed. */
export function readReplyKey(secret: string, key: string): string | null {
  const body = readSignedKey(secret, USE, key)
  return body?.length === 16
    ? body.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    : null
}
