/** The key in the address of a person's own calendar. It says who and which version, and a higher version ends it. */
import type { Context, Tx } from '#app/platform/context.server.ts'
import { readSignedKey, signKey } from '#app/platform/crypto/signed-key.server.ts'
import { findCalendarVersion } from './work-calendar.store.server.ts'

const USE = 'work calendar'
const ID = 16

type House = Pick<Context, 'settings'>

/** The key that holds now. */
export async function calendarKeyOf({ settings }: House, tx: Tx, personId: string): Promise<string> {
  const version = Buffer.alloc(4)
  version.writeUInt32BE(await findCalendarVersion(tx, personId))
  return signKey(
    settings.sessionSecret,
    USE,
    Buffer.concat([Buffer.from(personId.replaceAll('-', ''), 'hex'), version]),
  )
}

/** Whose calendar a key opens; null for one that was made anew since, and for a text that this house has not signed. */
export async function ownerOfCalendar({ settings }: House, tx: Tx, key: string): Promise<string | null> {
  const body = readSignedKey(settings.sessionSecret, USE, key)
  if (body?.length !== ID + 4) return null
  const personId = body
    .subarray(0, ID)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return body.readUInt32BE(ID) === (await findCalendarVersion(tx, personId)) ? personId : null
}
