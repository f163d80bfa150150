import { picturesByIds } from '#app/domains/media/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { veilKey } from '#app/platform/crypto/veiled-key.server.ts'
import type { JuryPicture } from './projection.ts'

/**
 * Pictures under the names that they have for one juror's seat. The same picture may hang on a public page of an earlier
 * year, under its true key: a juror could look it up there.
 */
export async function juryPictures(
  ctx: Pick<Context, 'db' | 'settings'>,
  seatId: string,
  ids: readonly string[],
): Promise<Map<string, JuryPicture>> {
  const found = await picturesByIds(ctx.db, ids)
  return new Map(
    [...found].map(([id, picture]) => [
      id,
      { ...picture, key: veilKey(ctx.settings.sessionSecret, seatId, picture.key), veiled: true as const },
    ]),
  )
}
