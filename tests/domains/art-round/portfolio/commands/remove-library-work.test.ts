import { describe, expect, it } from 'vitest'
import { addLibraryWork } from '#app/domains/art-round/portfolio/commands/add-library-work.server.ts'
import { removeLibraryWork } from '#app/domains/art-round/portfolio/commands/remove-library-work.server.ts'
import { libraryOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { openRound } from '#tests/domains/art-round/application/call.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { somePicture } from '../kept.ts'

eachEngine((engine) => {
  describe('deleting a work of the library', () => {
    it('takes it away and leaves the picture to the round of the clock; another’s is missing', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, artist } = await openRound(db)
      const [kari, ola] = [await artist('kari'), await artist('ola')]
      const id = await addLibraryWork(ctx, kari)
      await db.libraryPicture.create({ data: { workId: id, pictureId: await somePicture(db, 'kari'), position: 1 } })
      await expect(removeLibraryWork(ctx, ola, id)).rejects.toMatchObject({ kind: 'missing' })
      expect(await libraryOf(db, 'kari')).toHaveLength(1)
      await removeLibraryWork(ctx, kari, id)
      expect(await libraryOf(db, 'kari')).toEqual([])
      expect(await db.picture.count()).toBe(1)
      await expect(removeLibraryWork(ctx, kari, id)).rejects.toMatchObject({ kind: 'missing' })
    })
  })
})
