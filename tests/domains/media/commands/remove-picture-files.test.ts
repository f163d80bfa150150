import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import { removePictureFiles } from '#app/domains/media/commands/remove-picture-files.server.ts'
import { openRound } from '#tests/domains/art-round/application/call.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'

eachEngine((engine) => {
  describe('taking the files of a removed picture away', () => {
    it('leaves none, but keeps those of a picture that has its row', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, artist } = await openRound(db)
      const kari = await artist('kari')
      const id = await receivePicture(
        ctx,
        kari,
        Readable.from([await fields(60, 40).jpeg().toBuffer()]),
        async () => {},
      )
      const { key } = await db.picture.findUniqueOrThrow({ where: { id } })
      const files = async () => {
        const found: string[] = []
        for await (const file of ctx.files.list('')) found.push(file)
        return found.length
      }
      const before = await files()
      expect(before).toBeGreaterThan(1)
      await removePictureFiles(ctx, key)
      expect(await files()).toBe(before)
      await db.picture.delete({ where: { id } })
      await removePictureFiles(ctx, key)
      expect(await files()).toBe(0)
    })
  })
})
