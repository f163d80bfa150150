import { describe, expect, it } from 'vitest'
import { fillPortfolio } from '#app/domains/art-round/application/commands/fill-portfolio.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { libraryView } from '#app/domains/art-round/application/library-screens.server.ts'
import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { libraryOf, profileOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fillIn, openRound } from '../call.ts'

eachEngine((engine) => {
  /** Someone who applied in 2012 and, with the same works, in 2013, before there was a profile or a library. */
  const appliedBefore = async () => {
    const { db } = await engine.freshDatabase()
    const first = await openRound(db, { year: 2012 })
    const kari = await first.artist('kari')
    await startApplication(first.ctx, kari, 'nb', first.callId, false)
    const old = await fillIn(db, first.callId, 'kari')
    await db.application.update({ where: { id: old }, data: { submission: 'submitted', number: 1 } })
    const second = await openRound(db)
    await startApplication(second.ctx, kari, 'nb', second.callId, true)
    const next = await db.application.update({
      where: { callId_applicantId: { callId: second.callId, applicantId: 'kari' } },
      data: { submission: 'submitted', number: 1, statement: 'Nytt i år' },
      select: { id: true },
    })
    return { db, ctx: second.ctx, kari, ids: [old, next.id], round: second }
  }

  describe('filling profile and library from earlier applications', () => {
    it('takes each work once and the profile from the latest; what was sent says what it said', async () => {
      const { db, ctx, kari, ids } = await appliedBefore()
      const before = await db.application.findMany({ orderBy: { id: 'asc' } })
      expect((await libraryView(ctx, kari)).earlier).toEqual([2012, 2013])
      expect(await fillPortfolio(ctx, kari)).toEqual({ profile: true, works: 2 })
      expect(await profileOf(db, 'kari')).toMatchObject({ statement: 'Nytt i år', artistName: 'Demo kari' })
      const library = await libraryOf(db, 'kari')
      expect(library.map(({ title }) => title)).toEqual(['Verk 1', 'Verk 2'])
      expect(library.every(({ pictures }) => pictures.length === 1)).toBe(true)
      for (const id of ids)
        expect((await worksOf(db, [id])).get(id)?.map(({ libraryWorkId }) => libraryWorkId)).toEqual(
          library.map(({ id: kept }) => kept),
        )
      expect(await db.application.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
      const view = await libraryView(ctx, kari)
      expect(view.earlier).toEqual([])
      expect(view.works[0]?.uses.map(({ year, state }) => [year, state])).toEqual([
        [2013, 'sent'],
        [2012, 'sent'],
      ])
    })

    it('done again changes nothing, and leaves what the artist has changed', async () => {
      const { db, ctx, kari } = await appliedBefore()
      await fillPortfolio(ctx, kari)
      await db.artistProfile.update({ where: { personId: 'kari' }, data: { statement: 'Min egen' } })
      await db.libraryWork.updateMany({ where: { title: 'Verk 1' }, data: { title: 'Omdøpt' } })
      expect(await fillPortfolio(ctx, kari)).toEqual({ profile: false, works: 0 })
      expect((await profileOf(db, 'kari'))?.statement).toBe('Min egen')
      expect((await libraryOf(db, 'kari')).map(({ title }) => title)).toEqual(['Omdøpt', 'Verk 2'])
    })

    it('is nothing for who has only begun', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      const kari = await artist('kari')
      await startApplication(ctx, kari, 'nb', callId, false)
      await fillIn(db, callId, 'kari')
      expect((await libraryView(ctx, kari)).earlier).toEqual([])
      expect(await fillPortfolio(ctx, kari)).toEqual({ profile: false, works: 0 })
    })
  })

  describe('sending an application', () => {
    it('makes the profile and puts the works into the library; both may change, and what was sent does not', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      const kari = await artist('kari')
      await startApplication(ctx, kari, 'nb', callId, false)
      const id = await fillIn(db, callId, 'kari')
      await submitApplication(ctx, kari, 'nb', callId)
      expect(await profileOf(db, 'kari')).toMatchObject({ artistName: 'Demo kari', version: 1 })
      expect((await libraryOf(db, 'kari')).map(({ title }) => title)).toEqual(['Verk 1', 'Verk 2'])
      const sent = [await db.application.findMany(), (await worksOf(db, [id])).get(id)]

      await db.artistProfile.update({ where: { personId: 'kari' }, data: { artistName: 'Nytt navn', statement: '' } })
      await db.libraryWork.updateMany({ data: { title: 'Omdøpt', technique: '' } })
      await db.libraryPicture.deleteMany()
      expect([await db.application.findMany(), (await worksOf(db, [id])).get(id)]).toEqual(sent)
      await db.libraryWork.deleteMany()
      expect([await db.application.findMany(), (await worksOf(db, [id])).get(id)]).toEqual(sent)
    })

    it('overwrites no profile that is there, and begins next year with it', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      const kari = await artist('kari')
      await db.artistProfile.create({
        data: { personId: 'kari', artistName: 'Kari K', cv: 'Min CV', savedAt: ctx.now },
      })
      await startApplication(ctx, kari, 'nb', callId, false)
      expect(await db.application.findFirst()).toMatchObject({
        artistName: 'Kari K',
        cv: 'Min CV',
        acceptsTerms: false,
      })
      await fillIn(db, callId, 'kari')
      await submitApplication(ctx, kari, 'nb', callId)
      expect(await profileOf(db, 'kari')).toMatchObject({ artistName: 'Kari K', statement: '', version: 1 })
    })
  })
})
