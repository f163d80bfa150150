import { theDoor } from '#app/domains/studio-map/doors.server.ts'
import { conflict } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { civilDateOf, later } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { addStamp, countStampsSince } from '../pass.store.server.ts'
import { AT_ONCE_MS, MOST_STAMPS_AT_ONCE, stampRefusal } from '../pass.ts'
import { hashOfPass } from '../pass-hash.server.ts'

/**
 * Stamps a visitor's pass at a door: once for each pass, studio and day, and only while the studio is open. It counts no
 * visit, and nobody is noted. Throws missing for a door that is not there, conflict when it is not open, or when a crowd of
 * stamps says that a program is at it.
 * @returns whether the stamp is new
 */
export async function stampPass(
  ctx: Context,
  door: { year: number; number: number },
  pass: string,
): Promise<{ isNew: boolean }> {
  openToAll('a visitor stamps the own pass, and leaves no name')
  const { edition, studioId, door: found } = await theDoor(ctx, door.year, door.number)
  const refusal = stampRefusal(found.opening)
  if (refusal) throw conflict(refusal)
  return ctx.tx(async (tx) => {
    if ((await countStampsSince(tx, studioId, later(ctx.now, -AT_ONCE_MS))) >= MOST_STAMPS_AT_ONCE)
      throw conflict('pass.refusedCrowd')
    const passHash = hashOfPass(ctx.settings.sessionSecret, pass, edition.id)
    const stamp = { editionId: edition.id, studioId, date: civilDateOf(ctx.now), passHash, at: ctx.now }
    return { isNew: await addStamp(tx, stamp) }
  })
}
