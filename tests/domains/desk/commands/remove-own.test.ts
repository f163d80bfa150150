import { describe, expect, it } from 'vitest'
import { type OwnThing, removeOwn } from '#app/domains/desk/commands/remove-own.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { twoArtists } from '../two-artists.ts'

eachEngine((engine) => {
  describe('deleting one kind of what is the own', () => {
    it.each<[OwnThing, number, Record<string, number>]>([
      ['profile', 1, { profiles: 0, works: 3, pictures: 4, sessions: 1 }],
      // With the works goes the picture that hung there alone, and the one that hung nowhere.
      ['library', 3, { profiles: 1, works: 0, pictures: 2, sessions: 1 }],
      ['pictures', 1, { profiles: 1, works: 3, pictures: 3, sessions: 1 }],
      ['sessions', 1, { profiles: 1, works: 3, pictures: 4, sessions: 0 }],
    ])('%s: the own alone, and nothing that was sent', async (thing, removed, left) => {
      const { db } = await engine.freshDatabase()
      const { ctx, kari } = await twoArtists(db)
      const of = async (personId: string) => ({
        profiles: await db.artistProfile.count({ where: { personId } }),
        works: await db.libraryWork.count({ where: { personId } }),
        pictures: await db.picture.count({ where: { ownerId: personId } }),
        sessions: await db.session.count({ where: { personId, endedAt: null } }),
      })
      const sent = await db.work.findMany({ include: { pictures: true }, orderBy: { id: 'asc' } })
      const others = await of('ola')
      expect(await removeOwn(ctx, kari, thing)).toBe(removed)
      expect(await of('kari')).toEqual(left)
      expect(await of('ola')).toEqual(others)
      expect(await db.work.findMany({ include: { pictures: true }, orderBy: { id: 'asc' } })).toEqual(sent)
    })

    it('keeps the session that is in use, and is for the person in person', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, kari } = await twoArtists(db)
      const { id } = await db.session.findFirstOrThrow({ where: { personId: 'kari' } })
      expect(await removeOwn(ctx, { ...kari, sessionId: id }, 'sessions')).toBe(0)
      const acted = { ...kari, actedBy: { personId: 'x', name: '' } }
      await expect(removeOwn(ctx, acted, 'library')).rejects.toMatchObject({ key: 'people.notInPerson' })
    })
  })
})
