import { Readable } from 'node:stream'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { hangVenuePicture } from '#app/domains/hosting/venue/commands/hang-venue-picture.server.ts'
import { removeVenuePicture } from '#app/domains/hosting/venue/commands/remove-venue-picture.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { withVenues } from '../stage.ts'

eachEngine((engine) => {
  it('takes a picture down from the venue that it hangs at', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, arena, barn, ...stage } = await withVenues(db)
    const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#123456' } })
      .png()
      .toBuffer()
    await hangVenuePicture(ctx, coordinator, arena, Readable.from(bytes))
    const { pictureId } = await db.venuePicture.findFirstOrThrow()
    for (const [actor, kind] of refused(stage))
      await expect(removeVenuePicture(ctx, actor, arena, pictureId)).rejects.toMatchObject({ kind })
    await expect(removeVenuePicture(ctx, coordinator, barn, pictureId)).rejects.toMatchObject({ kind: 'missing' })
    await removeVenuePicture(ctx, coordinator, arena, pictureId)
    expect(await db.venuePicture.count()).toBe(0)
  })
})
