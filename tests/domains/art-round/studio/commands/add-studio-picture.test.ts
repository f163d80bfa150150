import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { addStudioPicture } from '#app/domains/art-round/studio/commands/add-studio-picture.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'
import { confirmedEdition } from '../admitted.ts'

eachEngine((engine) => {
  it('hangs a picture of the entrance, and refuses strangers and what is no picture', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, participant } = await confirmedEdition(db, ctx, [1, 2])
    const id = participant(1).studioId ?? ''
    const picture = await fields(200, 100).jpeg().toBuffer()
    await expect(addStudioPicture(ctx, artist(2), id, Readable.from(picture))).rejects.toMatchObject({
      kind: 'missing',
    })
    await expect(addStudioPicture(ctx, artist(1), id, Readable.from(Buffer.from('text')))).rejects.toMatchObject({
      key: 'media.refusedNotAPicture',
    })
    expect(await db.picture.count()).toBe(0)
    await addStudioPicture(ctx, artist(1), id, Readable.from(picture))
    const { pictureId } = await db.studio.findUniqueOrThrow({ where: { id } })
    expect(await db.picture.findUnique({ where: { id: pictureId ?? '' } })).toMatchObject({ width: 200, height: 100 })
  })
})
