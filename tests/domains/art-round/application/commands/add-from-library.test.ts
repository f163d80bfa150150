import { describe, expect, it } from 'vitest'
import { addFromLibrary } from '#app/domains/art-round/application/commands/add-from-library.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { pickView } from '#app/domains/art-round/application/library-screens.server.ts'
import { applicationTo, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { saveLibraryWork } from '#app/domains/art-round/portfolio/commands/save-library-work.server.ts'
import { somePicture, someWork } from '#tests/domains/art-round/portfolio/kept.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { actorOf, CLOSES, openRound } from '../call.ts'

eachEngine((engine) => {
  describe('taking works of the library into an application', () => {
    const begin = async (count = 3) => {
      const { db } = await engine.freshDatabase()
      const round = await openRound(db)
      const kari = await round.artist('kari')
      const library: string[] = []
      for (let n = 1; n <= count; n++) {
        const { id } = await db.libraryWork.create({
          data: {
            ...someWork({ title: `Verk ${n}` }),
            personId: 'kari',
            createdAt: round.ctx.now,
            savedAt: round.ctx.now,
          },
        })
        const pictureId = await somePicture(db, 'kari')
        await db.libraryPicture.create({ data: { workId: id, pictureId, position: 1, alt: `Bilde ${n}` } })
        library.push(id)
      }
      await startApplication(round.ctx, kari, 'nb', round.callId, false)
      const works = async () => {
        const application = await applicationTo(db, round.callId, 'kari')
        return (await worksOf(db, [application?.id ?? ''])).get(application?.id ?? '') ?? []
      }
      return { db, ...round, kari, library, works }
    }

    it('fills the empty places first, and then adds; texts, pictures and their words come along', async () => {
      const { ctx, callId, kari, library, works } = await begin()
      expect(await addFromLibrary(ctx, kari, 'nb', callId, library)).toBe(3)
      const copies = await works()
      expect(copies.map(({ title, position }) => [position, title])).toEqual([
        [1, 'Verk 1'],
        [2, 'Verk 2'],
        [3, 'Verk 3'],
      ])
      expect(copies.map(({ libraryWorkId }) => libraryWorkId)).toEqual(library)
      expect(copies[0]).toMatchObject({
        technique: 'Olje på lerret',
        priceOre: 1_200_000,
        pictures: [{ alt: 'Bilde 1' }],
      })
    })

    it('is a copy: what the library says later changes nothing in it, and a second time adds nothing', async () => {
      const { ctx, callId, kari, library, works } = await begin(1)
      await addFromLibrary(ctx, kari, 'nb', callId, library)
      const before = await works()
      await saveLibraryWork(ctx, kari, library[0] ?? '', 1, someWork({ title: 'Nytt navn' }), {})
      expect(await addFromLibrary(ctx, kari, 'nb', callId, library)).toBe(0)
      expect(await works()).toEqual(before)
    })

    it('takes none of them when there is no room for all', async () => {
      const { ctx, callId, kari, library, works } = await begin(5)
      await expect(addFromLibrary(ctx, kari, 'nb', callId, library)).rejects.toMatchObject({
        key: 'portfolio.noRoom',
        facts: { most: 4, room: 4 },
      })
      expect((await works()).every(({ title }) => title === '')).toBe(true)
    })

    it('takes none that was shown in an earlier joint exhibition, and says so beside it', async () => {
      const { db, ctx, callId, kari, library, works } = await begin(2)
      const past = await openRound(db, { year: 2012 })
      const [shown = '', other = ''] = library
      const { id } = await db.application.create({
        data: {
          ...{
            editionId: past.editionId,
            callId: past.callId,
            applicantId: 'kari',
            number: 1,
            submission: 'submitted',
          },
          ...{ createdAt: ctx.now, savedAt: ctx.now, decision: 'accepted', participation: 'returned' },
        },
      })
      const old = await db.work.create({
        data: { applicationId: id, position: 1, title: 'Verk 1', libraryWorkId: shown },
      })
      await db.application.update({ where: { id }, data: { decidedWorkId: old.id } })
      const hindrances = async () =>
        (await pickView(ctx, kari, 'nb', callId)).works.map(({ title, hindrance }) => [title, hindrance])

      // Before its announcement nothing may be told from it.
      expect(await hindrances()).toEqual([
        ['Verk 1', null],
        ['Verk 2', null],
      ])
      await db.call.update({ where: { id: past.callId }, data: { announcedAt: new Date('2012-04-20T10:00:00Z') } })
      expect(await hindrances()).toEqual([
        ['Verk 1', { kind: 'shown', year: 2012 }],
        ['Verk 2', null],
      ])
      await expect(addFromLibrary(ctx, kari, 'nb', callId, [other, shown])).rejects.toMatchObject({
        key: 'portfolio.shownEarlier',
        facts: { title: 'Verk 1', year: 2012 },
      })
      expect((await works()).every(({ title }) => title === '')).toBe(true)
    })

    it('reaches into nobody else’s library or application, and not past the deadline', async () => {
      const { ctx, callId, kari, library, artist } = await begin(1)
      const ola = await artist('ola')
      await expect(addFromLibrary(ctx, ola, 'nb', callId, library)).rejects.toMatchObject({ kind: 'missing' })
      await startApplication(ctx, ola, 'nb', callId, false)
      await expect(addFromLibrary(ctx, ola, 'nb', callId, library)).rejects.toMatchObject({ key: 'portfolio.workGone' })
      await expect(addFromLibrary(ctx.at(CLOSES), kari, 'nb', callId, library)).rejects.toMatchObject({
        key: 'application.closed',
      })
      const juror = actorOf('kari', [{ role: 'juror', year: 2013 }])
      await expect(addFromLibrary(ctx, juror, 'nb', callId, library)).rejects.toMatchObject({ kind: 'forbidden' })
    })
  })
})
