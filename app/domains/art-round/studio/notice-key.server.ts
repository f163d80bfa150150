/** The key in the address of a studio's day, `/i-dag/:key`: two names as numbers and two dates, and no word of anyone. */
import { isCivilDate } from '#app/kernel/when.ts'
import { readSignedKey, signKey } from '#app/platform/crypto/signed-key.server.ts'
import type { TodayLink } from './notice.ts'

const USE = 'studio today'
const ID = 32
const DATE = 8

const digits = (text: string) => text.replaceAll('-', '')
const idOf = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const dateOf = (hex: string) => hex.replace(/^(.{4})(.{2})(.{2})$/, '$1-$2-$3')

/** The key that says of one studio, for one who shows there, on the days of the range. */
export function todayKey(secret: string, { participantId, studioId, from, to }: TodayLink): string {
  const hex = [participantId, studioId, from, to].map(digits).join('')
  return signKey(secret, USE, Buffer.from(hex, 'hex'))
}

/** What a key says; null for a text that this house has not signed. */
export function readTodayKey(secret: string, key: string): TodayLink | null {
  const hex = readSignedKey(secret, USE, key)?.toString('hex')
  if (hex?.length !== 2 * ID + 2 * DATE) return null
  const link = {
    participantId: idOf(hex.slice(0, ID)),
    studioId: idOf(hex.slice(ID, 2 * ID)),
    from: dateOf(hex.slice(2 * ID, 2 * ID + DATE)),
    to: dateOf(hex.slice(2 * ID + DATE)),
  }
  return isCivilDate(link.from) && isCivilDate(link.to) ? link : null
}
