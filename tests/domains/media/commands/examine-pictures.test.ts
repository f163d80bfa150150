import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { examinePictures } from '#app/domains/media/commands/examine-pictures.server.ts'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import { pictureReportsOf } from '#app/domains/media/queries.server.ts'
import { actorOf } from '#tests/domains/art-round/application/call.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'

eachEngine((engine) => {
  async function hung(count: number) {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await db.person.create({ data: { id: 'kari', name: 'Demo Kari', demo: true, createdAt: ctx.now } })
    const ids: string[] = []
    for (let n = 0; n < count; n++) {
      const jpeg = await fields(700 + n, 500)
        .jpeg()
        .toBuffer()
      ids.push(await receivePicture(ctx, actorOf('kari'), Readable.from([jpeg]), async () => {}))
    }
    const rows = () =>
      db.picture.findMany({
        orderBy: { id: 'asc' },
        select: { id: true, key: true, fingerprint: true, examined: true },
      })
    return { db, ctx, ids, rows }
  }

  describe('pictures from before there was a doctor', () => {
    it('are measured a few at a time, and as if they had just come in', async () => {
      const { db, ctx, ids, rows } = await hung(3)
      const asReceived = await rows()
      await db.picture.updateMany({ data: { fingerprint: null } })
      expect(await examinePictures(ctx, 2)).toBe(2)
      expect((await rows()).filter(({ fingerprint }) => fingerprint === null)).toHaveLength(1)
      expect(await examinePictures(ctx, 2)).toBe(1)
      expect(await rows()).toEqual(asReceived)
      expect(await examinePictures(ctx, 2)).toBe(0)
      const report = (await pictureReportsOf(db, ids)).get(ids[0] ?? '')
      expect(report?.findings).toEqual([{ kind: 'pixels', strong: true, long: 700, least: 1200 }])
      expect(report?.sign).not.toBeNull()
    })

    it('one without its original is marked and not tried again', async () => {
      const { db, ctx, ids, rows } = await hung(1)
      await db.picture.updateMany({ data: { fingerprint: null } })
      await ctx.files.remove(`originals/${(await rows())[0]?.key}`)
      expect(await examinePictures(ctx, 5)).toBe(1)
      expect(await examinePictures(ctx, 5)).toBe(0)
      expect((await pictureReportsOf(db, ids)).get(ids[0] ?? '')?.sign).toBeNull()
    })
  })
})
