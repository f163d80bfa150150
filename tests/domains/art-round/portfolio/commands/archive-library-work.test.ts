import { describe, expect, it } from 'vitest'
import { addLibraryWork } from '#app/domains/art-round/portfolio/commands/add-library-work.server.ts'
import { archiveLibraryWork } from '#app/domains/art-round/portfolio/commands/archive-library-work.server.ts'
import { libraryOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { openRound } from '#tests/domains/art-round/application/call.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  describe('putting a work away', () => {
    it('is done, done again without effect, and undone; another’s is missing', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, artist } = await openRound(db)
      const [kari, ola] = [await artist('kari'), await artist('ola')]
      const id = await addLibraryWork(ctx, kari)
      const stands = async () => (await libraryOf(db, 'kari'))[0]
      await archiveLibraryWork(ctx, kari, id, true)
      await archiveLibraryWork(ctx.at('2013-03-02T12:00:00Z'), kari, id, true)
      expect(await stands()).toMatchObject({ archivedAt: ctx.now, version: 2 })
      await expect(archiveLibraryWork(ctx, ola, id, false)).rejects.toMatchObject({ kind: 'missing' })
      await archiveLibraryWork(ctx, kari, id, false)
      expect(await stands()).toMatchObject({ archivedAt: null, version: 3 })
    })
  })
})
