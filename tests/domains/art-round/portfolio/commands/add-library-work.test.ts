import { describe, expect, it } from 'vitest'
import { addLibraryWork } from '#app/domains/art-round/portfolio/commands/add-library-work.server.ts'
import { saveLibraryWork } from '#app/domains/art-round/portfolio/commands/save-library-work.server.ts'
import { MOST_LIBRARY_WORKS } from '#app/domains/art-round/portfolio/portfolio.ts'
import { libraryOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { openRound } from '#tests/domains/art-round/application/call.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { someWork } from '../kept.ts'

eachEngine((engine) => {
  describe('adding a work to the library', () => {
    it('gives an empty one, the same at a second press, and a new one when that is filled in', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, artist } = await openRound(db)
      const kari = await artist('kari')
      const first = await addLibraryWork(ctx, kari)
      expect(await addLibraryWork(ctx, kari)).toBe(first)
      await saveLibraryWork(ctx, kari, first, 1, someWork(), {})
      expect(await addLibraryWork(ctx, kari)).not.toBe(first)
      expect(await libraryOf(db, 'kari')).toHaveLength(2)
    })

    it('is refused when the library is full, in words that say how many it holds', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, artist } = await openRound(db)
      const kari = await artist('kari')
      const full = Array.from({ length: MOST_LIBRARY_WORKS }, (_, n) => ({
        ...{ personId: 'kari', title: `Verk ${n}`, createdAt: ctx.now, savedAt: ctx.now },
      }))
      await db.libraryWork.createMany({ data: full })
      await expect(addLibraryWork(ctx, kari)).rejects.toMatchObject({
        key: 'portfolio.libraryFull',
        facts: { most: MOST_LIBRARY_WORKS },
      })
    })
  })
})
