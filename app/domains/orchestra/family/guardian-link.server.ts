/**
 * The addresses that open a guardian's own answers and calendar without signing in. Nothing is kept of a key but the
 * number that it was made with: counted up, the old ones open nothing.
 */
import type { Context, Tx } from '#app/platform/context.server.ts'
import { readSignedKey, signKey } from '#app/platform/crypto/signed-key.server.ts'
import { findLinkVersions } from './store.server.ts'

const REPLY = 'orchestra reply'
const CALENDAR = 'orchestra calendar'
const ID = 16

const bodyOf = (personId: string, version: number): Buffer => {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(version)
  return Buffer.concat([Buffer.from(personId.replaceAll('-', ''), 'hex'), count])
}

function readBody(body: Buffer | null): { guardianId: string; version: number } | null {
  if (body?.length !== ID + 4) return null
  const hex = body.subarray(0, ID).toString('hex')
  const guardianId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { guardianId, version: body.readUInt32BE(ID) }
}

type Secret = Pick<Context, 'settings'>

/** Opens the guardian's page of answers («Ett trykk»): replies to seminars, and nothing of health, address or consents. */
export const replyKeyOf = (ctx: Secret, guardian: { personId: string; linkVersion: number }): string =>
  signKey(ctx.settings.sessionSecret, REPLY, bodyOf(guardian.personId, guardian.linkVersion))

/** Whose page of answers a key opens; null for one that is made up, old, or of somebody who is a guardian no more. */
export async function readReplyKey(ctx: Secret, tx: Tx, key: string): Promise<{ guardianId: string } | null> {
  const read = readBody(readSignedKey(ctx.settings.sessionSecret, REPLY, key))
  const now = read && (await findLinkVersions(tx, read.guardianId))
  return now && now.linkVersion === read.version ? { guardianId: read.guardianId } : null
}

/** Opens the guardian's calendar, for a calendar program. */
export const calendarKeyOf = (ctx: Secret, guardian: { personId: string; calendarVersion: number }): string =>
  signKey(ctx.settings.sessionSecret, CALENDAR, bodyOf(guardian.personId, guardian.calendarVersion))

/** Whose calendar a key opens; null for one that is made up or old. */
export async function readCalendarKey(ctx: Secret, tx: Tx, key: string): Promise<{ guardianId: string } | null> {
  const read = readBody(readSignedKey(ctx.settings.sessionSecret, CALENDAR, key))
  const now = read && (await findLinkVersions(tx, read.guardianId))
  return now && now.calendarVersion === read.version ? { guardianId: read.guardianId } : null
}
