/** A published round with numbers and pictures, for what releases the catalogue. */
import sharp from 'sharp'
import { numberArtists } from '#app/domains/art-round/studio/commands/number-artists.server.ts'
import { numberStudios } from '#app/domains/art-round/studio/commands/number-studios.server.ts'
import type { Db } from '#app/platform/context.server.ts'
import { sizeFile } from '#app/platform/images/address.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { showRound } from '../studio-map/shown-round.ts'

export const secretary = someone(['secretariat'])

/** So many artists, numbered, with a picture each in two sizes. */
export async function numberedRound(db: Db, count: number) {
  const ctx = testContext({ db, now: '2013-08-20T10:00:00Z' })
  const shown = await showRound(db, count)
  await numberStudios(ctx, secretary, 2013, true)
  await numberArtists(ctx, secretary, 2013).catch(() => 0)
  for (const { key } of await db.picture.findMany({ select: { key: true } }))
    for (const width of [320, 640] as const) {
      const size = { width, height: Math.round((width * 2) / 3), channels: 3 as const }
      const jpeg = await sharp({ create: { ...size, background: '#b8361b' } })
        .jpeg()
        .toBuffer()
      await ctx.files.put(sizeFile(key, width, 'jpg'), jpeg)
    }
  return { ctx, ...shown }
}
