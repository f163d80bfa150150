import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { addWorkPicture } from '#app/domains/art-round/application/commands/add-work-picture.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'
import { CLOSES, openRound } from '../call.ts'

const jpeg = await fields(900, 600).jpeg().toBuffer()

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    const round = await openRound(db)
    const kari = await round.artist('kari')
    const id = await startApplication(round.ctx, kari, 'nb', round.callId, false)
    const works = async () => (await worksOf(db, [id])).get(id) ?? []
    const workId = (await works())[0]?.id ?? ''
    const add = (body: Buffer, ctx = round.ctx, work = workId) =>
      addWorkPicture(ctx, kari, 'nb', round.callId, work, Readable.from([body]))
    return { ...round, db, works, workId, add }
  }

  describe('a picture of a work', () => {
    it('hangs last, is shown at once, and its sizes wait to be made', async () => {
      const { db, works, add } = await begun()
      const ids = [await add(jpeg), await add(jpeg)]
      expect((await works())[0]?.pictures.map((one) => [one.pictureId, one.position])).toEqual(
        ids.map((id, n) => [id, n + 1]),
      )
      expect(await db.picture.findMany({ select: { width: true, height: true, stage: true, ownerId: true } })).toEqual(
        ids.map(() => ({ width: 900, height: 600, stage: 'preview', ownerId: 'kari' })),
      )
      expect(await db.job.count({ where: { name: 'picture.sizes' } })).toBe(2)
    })

    it('a fourth is one too many, also when they come at once', async () => {
      const { works, add } = await begun()
      const answers = await Promise.allSettled([1, 2, 3, 4, 5].map(() => add(jpeg)))
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
      expect((await works())[0]?.pictures).toHaveLength(3)
      await expect(add(jpeg)).rejects.toMatchObject({ key: 'application.picturesTooMany' })
    })

    it.each([
      ['after the deadline', CLOSES, undefined, 'application.closed'],
      ['of a work that is not there', undefined, 'another', 'application.workGone'],
    ])('%s it is refused before it is read, and nothing is left', async (_, now, work, key) => {
      const { db, ctx, add } = await begun()
      await expect(add(jpeg, now ? ctx.at(now) : ctx, work)).rejects.toMatchObject({ key })
      expect(await db.picture.count()).toBe(0)
      for await (const file of ctx.files.list('')) expect.fail(file)
    })
  })
})
