import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { removeLoosePictures } from '#app/domains/media/changes.server.ts'
import { addNewsPicture } from '#app/domains/outreach/news/commands/add-news-picture.server.ts'
import { takeDownNewsPicture } from '#app/domains/outreach/news/commands/take-down-news-picture.server.ts'
import { officeNewsView } from '#app/domains/outreach/news/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'
import { artist, written } from '../written.ts'

eachEngine((engine) => {
  it('hangs a picture that must then be described, keeps it from being weeded, and lets it go', async () => {
    const { db } = await engine.freshDatabase()
    const person = await db.person.create({ data: { name: 'Sekretær', createdAt: new Date(0) } })
    const secretary = someone(['secretariat'], { personId: person.id })
    const ctx = testContext({ db })
    const picture = () =>
      fields(200, 100)
        .jpeg()
        .toBuffer()
        .then((bytes) => Readable.from(bytes))
    const [draft, shown] = [await written(ctx, {}, false), await written(ctx, { titleNb: 'Vist' })]
    await expect(addNewsPicture(ctx, artist, draft.id, await picture())).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(addNewsPicture(ctx, secretary, 'x', await picture())).rejects.toMatchObject({ kind: 'missing' })
    await expect(addNewsPicture(ctx, secretary, shown.id, await picture())).rejects.toMatchObject({ kind: 'conflict' })
    await addNewsPicture(ctx, secretary, draft.id, await picture())
    const view = await officeNewsView(ctx, secretary, draft.id)
    expect([view.picture?.width, view.hindrance]).toEqual([200, 'news.noAlt'])
    const weed = () => ctx.tx((tx) => removeLoosePictures(ctx, tx, { ownerId: person.id }))
    expect(await weed()).toBe(0)
    await takeDownNewsPicture(ctx, secretary, draft.id, view.version)
    expect((await officeNewsView(ctx, secretary, draft.id)).picture).toBeNull()
    expect(await weed()).toBe(1)
  })
})
