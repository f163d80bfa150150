import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { makePictureSizes } from '#app/domains/media/commands/make-picture-sizes.server.ts'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import { actorOf } from '#tests/domains/art-round/application/call.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'

eachEngine((engine) => {
  async function received() {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await db.person.create({ data: { id: 'kari', name: 'Demo Kari', demo: true, createdAt: ctx.now } })
    const jpeg = await fields(700, 500).jpeg().toBuffer()
    const id = await receivePicture(ctx, actorOf('kari'), Readable.from([jpeg]), async () => {})
    const stand = async () => (await picturesByIds(db, [id])).get(id)
    return { ctx, id, stand, key: (await stand())?.key ?? '' }
  }

  it('makes every size, says so, and may be asked twice', async () => {
    const { ctx, id, stand, key } = await received()
    await makePictureSizes(ctx, id)
    await makePictureSizes(ctx, id)
    expect((await stand())?.stage).toBe('full')
    expect(await ctx.files.stat(`pictures/${key}/1280.avif`)).not.toBeNull()
  })

  it('a picture whose original is gone keeps its preview and is marked', async () => {
    const { ctx, id, stand, key } = await received()
    await ctx.files.remove(`originals/${key}`)
    await makePictureSizes(ctx, id)
    expect((await stand())?.stage).toBe('failed')
    expect(await ctx.files.stat(`pictures/${key}/320.jpg`)).not.toBeNull()
  })

  it('a picture that is no more is no fault', async () => {
    const { ctx } = await received()
    await expect(makePictureSizes(ctx, 'none')).resolves.toBeUndefined()
  })
})
