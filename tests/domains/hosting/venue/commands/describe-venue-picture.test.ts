import { Readable } from 'node:stream'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { describeVenuePicture } from '#app/domains/hosting/venue/commands/describe-venue-picture.server.ts'
import { hangVenuePicture } from '#app/domains/hosting/venue/commands/hang-venue-picture.server.ts'
import { venueView } from '#app/domains/hosting/venue/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { withVenues } from '../stage.ts'

eachEngine((engine) => {
  it('says what a picture of this venue shows', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, arena, barn, ...stage } = await withVenues(db)
    const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#123456' } })
      .png()
      .toBuffer()
    await hangVenuePicture(ctx, coordinator, arena, Readable.from(bytes))
    const { pictureId } = await db.venuePicture.findFirstOrThrow()
    const wish = { pictureId, alt: 'Salen sett fra døra' }
    await describeVenuePicture(ctx, coordinator, arena, wish)
    expect((await venueView(ctx, coordinator, arena)).pictures).toMatchObject([{ alt: 'Salen sett fra døra' }])
    await expect(describeVenuePicture(ctx, coordinator, barn, wish)).rejects.toMatchObject({ kind: 'missing' })
    for (const [actor, kind] of refused(stage))
      await expect(describeVenuePicture(ctx, actor, arena, { ...wish, alt: 'x' })).rejects.toMatchObject({ kind })
  })
})
