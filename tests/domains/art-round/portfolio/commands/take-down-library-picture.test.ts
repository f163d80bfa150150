import { describe, expect, it } from 'vitest'
import { addLibraryWork } from '#app/domains/art-round/portfolio/commands/add-library-work.server.ts'
import { takeDownLibraryPicture } from '#app/domains/art-round/portfolio/commands/take-down-library-picture.server.ts'
import { libraryOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { openRound } from '#tests/domains/art-round/application/call.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { somePicture } from '../kept.ts'

eachEngine((engine) => {
  describe('taking down a picture of the library', () => {
    it('takes that one alone, and twice is no fault; another’s is missing', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, artist } = await openRound(db)
      const [kari, ola] = [await artist('kari'), await artist('ola')]
      const id = await addLibraryWork(ctx, kari)
      const [one, two] = [await somePicture(db, 'kari'), await somePicture(db, 'kari')]
      for (const [index, pictureId] of [one, two].entries())
        await db.libraryPicture.create({ data: { workId: id, pictureId, position: index + 1 } })
      await expect(takeDownLibraryPicture(ctx, ola, id, one)).rejects.toMatchObject({ kind: 'missing' })
      await takeDownLibraryPicture(ctx, kari, id, one)
      await takeDownLibraryPicture(ctx, kari, id, one)
      expect((await libraryOf(db, 'kari'))[0]?.pictures.map(({ pictureId }) => pictureId)).toEqual([two])
    })
  })
})
