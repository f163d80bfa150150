import { describe, expect, it } from 'vitest'
import { addLibraryWork } from '#app/domains/art-round/portfolio/commands/add-library-work.server.ts'
import { saveLibraryWork } from '#app/domains/art-round/portfolio/commands/save-library-work.server.ts'
import { libraryOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { openRound } from '#tests/domains/art-round/application/call.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { somePicture, someWork } from '../kept.ts'

eachEngine((engine) => {
  describe('saving a work of the library', () => {
    const begin = async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, artist } = await openRound(db)
      const kari = await artist('kari')
      const id = await addLibraryWork(ctx, kari)
      const pictureId = await somePicture(db, 'kari')
      await db.libraryPicture.create({ data: { workId: id, pictureId, position: 1 } })
      return { db, ctx, artist, kari, id, pictureId }
    }

    it('keeps what is told of it and of its pictures; a picture that is not there is passed over', async () => {
      const { db, ctx, kari, id, pictureId } = await begin()
      await saveLibraryWork(ctx, kari, id, 1, someWork(), { [pictureId]: 'En fjord', other: 'x' })
      const [work] = await libraryOf(db, 'kari')
      expect(work).toMatchObject({ ...someWork(), version: 2, savedAt: ctx.now })
      expect(work?.pictures).toEqual([{ pictureId, position: 1, alt: 'En fjord' }])
    })

    it('overwrites no other window: what stands is told beside each field that differs', async () => {
      const { db, ctx, kari, id, pictureId } = await begin()
      await saveLibraryWork(ctx, kari, id, 1, someWork(), { [pictureId]: 'En fjord' })
      const late = someWork({ title: '', heightMm: 805, priceOre: 1_250_050, space: 'floor' })
      await expect(saveLibraryWork(ctx, kari, id, 1, late, { [pictureId]: '' })).rejects.toMatchObject({
        kind: 'conflict',
        beside: [
          { field: 'title', facts: { text: 'Fjord i mars' } },
          { field: 'heightMm', facts: { text: '80' } },
          { field: 'priceOre', facts: { text: '12000' } },
          { field: 'space', key: 'portfolio.standsWall' },
          { field: `alt.${pictureId}`, facts: { text: 'En fjord' } },
        ],
      })
      expect((await libraryOf(db, 'kari'))[0]).toMatchObject(someWork())
    })

    it('is missing for everyone else', async () => {
      const { ctx, artist, id } = await begin()
      await expect(saveLibraryWork(ctx, await artist('ola'), id, 1, someWork(), {})).rejects.toMatchObject({
        kind: 'missing',
      })
    })
  })
})
