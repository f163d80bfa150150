import { Readable } from 'node:stream'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { hangVenuePicture } from '#app/domains/hosting/venue/commands/hang-venue-picture.server.ts'
import { venueView } from '#app/domains/hosting/venue/screens.server.ts'
import { MOST_VENUE_PICTURES } from '#app/domains/hosting/venue/venue.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { withVenues } from '../stage.ts'

const picture = () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#886655' } })
    .jpeg()
    .toBuffer()

eachEngine((engine) => {
  it('hangs a picture, refuses what is none, and stops at the most', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, arena, ...stage } = await withVenues(db)
    const bytes = await picture()
    const send = (content: Buffer, actor = coordinator) => hangVenuePicture(ctx, actor, arena, Readable.from(content))
    await send(bytes)
    expect((await venueView(ctx, coordinator, arena)).pictures).toMatchObject([{ alt: '', picture: { width: 640 } }])
    await expect(send(Buffer.from('%PDF-1.7 no picture'))).rejects.toMatchObject({ kind: 'invalid', field: 'picture' })
    for (const [actor, kind] of refused(stage)) await expect(send(bytes, actor)).rejects.toMatchObject({ kind })
    const { pictureId } = await db.venuePicture.findFirstOrThrow()
    const data = Array.from({ length: MOST_VENUE_PICTURES - 1 }, (_, index) => ({
      venueId: arena,
      pictureId,
      position: index + 1,
    }))
    await db.venuePicture.createMany({ data })
    await expect(send(bytes)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await db.picture.count()).toBe(1)
  })
})
