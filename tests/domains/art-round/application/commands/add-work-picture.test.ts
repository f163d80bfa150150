import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { addWorkPicture } from '#app/domains/art-round/application/commands/add-work-picture.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'
import { CLOSES, openRound } from '../call.ts'

const jpegs = await Promise.all([90, 80, 70, 60, 50].map((quality) => fields(900, 600).jpeg({ quality }).toBuffer()))
const [jpeg = Buffer.alloc(0), other = Buffer.alloc(0)] = jpegs
const sumOf = (body: Buffer) => createHash('sha256').update(body).digest('hex')

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    const round = await openRound(db)
    const kari = await round.artist('kari')
    const id = await startApplication(round.ctx, kari, 'nb', round.callId, false)
    const works = async () => (await worksOf(db, [id])).get(id) ?? []
    const workId = (await works())[0]?.id ?? ''
    const add = (body: Buffer, ctx = round.ctx, work = workId, sum: string | null = null) =>
      addWorkPicture(ctx, kari, 'nb', round.callId, work, Readable.from([body]), sum)
    return { ...round, db, works, workId, add }
  }

  describe('a picture of a work', () => {
    it('hangs last, is shown at once, and its sizes wait to be made', async () => {
      const { db, works, add } = await begun()
      const ids = [await add(jpeg), await add(other)]
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
      const answers = await Promise.allSettled(jpegs.map((one) => add(one)))
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
      expect((await works())[0]?.pictures).toHaveLength(3)
      const sixth = await fields(640, 480).jpeg().toBuffer()
      await expect(add(sixth)).rejects.toMatchObject({ key: 'application.picturesTooMany' })
    })

    it('the same file is not hung twice, however often it is sent, and leaves nothing behind', async () => {
      const { db, ctx, works, add } = await begun()
      const id = await add(jpeg)
      const files = async () => {
        const all: string[] = []
        for await (const file of ctx.files.list('')) all.push(file)
        return all.sort()
      }
      const before = await files()
      expect(await add(jpeg)).toBe(id)
      expect(await Promise.all([add(jpeg), add(jpeg)])).toEqual([id, id])
      expect((await works())[0]?.pictures).toHaveLength(1)
      expect(await db.picture.count()).toBe(1)
      expect(await files()).toEqual(before)
    })

    it('one that is told by its sum needs not be read, also where there is no more room', async () => {
      const { db, add, workId, ctx } = await begun()
      const ids: string[] = []
      for (const one of jpegs.slice(0, 3)) ids.push(await add(one))
      expect(await add(Buffer.from('not read'), ctx, workId, sumOf(other))).toBe(ids[1])
      await expect(add(jpegs[3] ?? jpeg, ctx, workId, sumOf(Buffer.from('unknown')))).rejects.toMatchObject({
        key: 'application.picturesTooMany',
      })
      expect(await db.picture.count()).toBe(3)
    })

    it('the same file may hang on two works', async () => {
      const { add, works, ctx } = await begun()
      const second = (await works())[1]?.id ?? ''
      expect(await add(jpeg, ctx, second)).not.toBe(await add(jpeg))
    })

    it('is measured as it comes in', async () => {
      const { db, add } = await begun()
      await add(jpeg)
      const [picture] = await db.picture.findMany({ select: { fingerprint: true, examined: true } })
      expect(picture?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
      expect(picture?.examined).toMatchObject({ way: 1, statusBar: false })
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
