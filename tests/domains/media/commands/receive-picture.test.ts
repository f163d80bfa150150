import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import { ownsPicture, picturesByIds } from '#app/domains/media/queries.server.ts'
import { actorOf } from '#tests/domains/art-round/application/call.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { bomb, fields } from '#tests/support/pictures.ts'

const jpeg = await fields(900, 600).jpeg().toBuffer()
const kari = actorOf('kari')

eachEngine((engine) => {
  async function someone() {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await db.person.create({ data: { id: 'kari', name: 'Demo Kari', demo: true, createdAt: ctx.now } })
    const files = async () => {
      const all: string[] = []
      for await (const key of ctx.files.list('')) all.push(key)
      return all
    }
    return { db, ctx, files }
  }
  const nowhere = async () => {}

  describe('receiving a picture', () => {
    it('keeps it, shows it, and queues its sizes', async () => {
      const { db, ctx, files } = await someone()
      const id = await receivePicture(ctx, kari, Readable.from([jpeg]), nowhere)
      const view = (await picturesByIds(db, [id, id, 'none'])).get(id)
      expect(view).toMatchObject({
        width: 900,
        height: 600,
        stage: 'preview',
        colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
      })
      expect(await files()).toContain(`pictures/${view?.key}/640.jpg`)
      expect(await ownsPicture(db, id, 'kari')).toBe(true)
      expect(await ownsPicture(db, id, 'ola')).toBe(false)
      expect(await db.job.findMany({ select: { name: true, payload: true } })).toEqual([
        { name: 'picture.sizes', payload: { pictureId: id } },
      ])
    })

    it.each([
      ['an empty file', Buffer.alloc(0), 'media.refusedEmpty'],
      ['a text', Buffer.from('Dette er ikke et bilde, men en tekst.'), 'media.refusedNotAPicture'],
      ['a torn JPEG', jpeg.subarray(0, 2000), 'media.refusedUnreadable'],
      ['a bomb', bomb(20_000, 20_000), 'media.refusedTooManyPixels'],
    ])('refuses %s in its own words, and leaves nothing', async (_, body, key) => {
      const { db, ctx, files } = await someone()
      await expect(receivePicture(ctx, kari, Readable.from([body]), nowhere)).rejects.toMatchObject({
        kind: 'invalid',
        key,
      })
      expect(await db.picture.count()).toBe(0)
      expect(await files()).toEqual([])
    })

    it('leaves nothing when it cannot hang where it should', async () => {
      const { db, ctx, files } = await someone()
      const fall = async () => {
        throw new Error('the nail fell out')
      }
      await expect(receivePicture(ctx, kari, Readable.from([jpeg]), fall)).rejects.toThrow('the nail fell out')
      expect(await db.picture.count()).toBe(0)
      expect(await db.job.count()).toBe(0)
      expect(await files()).toEqual([])
    })

    it('takes nothing from a stranger', async () => {
      const { ctx } = await someone()
      await expect(receivePicture(ctx, null, Readable.from([jpeg]), nowhere)).rejects.toMatchObject({
        kind: 'forbidden',
      })
    })
  })
})
