import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { addLibraryPicture } from '#app/domains/art-round/portfolio/commands/add-library-picture.server.ts'
import { addLibraryWork } from '#app/domains/art-round/portfolio/commands/add-library-work.server.ts'
import { libraryOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { openRound } from '#tests/domains/art-round/application/call.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'

const jpeg = async () => Readable.from([await fields(60, 40).jpeg().toBuffer()])

eachEngine((engine) => {
  describe('adding a picture to a work of the library', () => {
    it('hangs it as the last one, and no more than a work may have', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, artist } = await openRound(db)
      const kari = await artist('kari')
      const id = await addLibraryWork(ctx, kari)
      const sent = []
      for (let n = 0; n < 3; n++) sent.push(await addLibraryPicture(ctx, kari, id, await jpeg()))
      expect((await libraryOf(db, 'kari'))[0]?.pictures.map(({ pictureId }) => pictureId)).toEqual(sent)
      await expect(addLibraryPicture(ctx, kari, id, await jpeg())).rejects.toMatchObject({
        key: 'portfolio.picturesTooMany',
      })
      expect(await db.picture.count()).toBe(3)
    })

    it('reads no byte for a work of someone else, and keeps nothing that is no picture', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, artist } = await openRound(db)
      const [kari, ola] = [await artist('kari'), await artist('ola')]
      const id = await addLibraryWork(ctx, kari)
      const source = await jpeg()
      await expect(addLibraryPicture(ctx, ola, id, source)).rejects.toMatchObject({ kind: 'missing' })
      expect(source.readableDidRead).toBe(false)
      await expect(addLibraryPicture(ctx, kari, id, Readable.from(['ingen bilde']))).rejects.toMatchObject({
        kind: 'invalid',
      })
      expect(await db.picture.count()).toBe(0)
    })
  })
})
