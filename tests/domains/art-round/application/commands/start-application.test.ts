import { describe, expect, it } from 'vitest'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import {
  applicationTo,
  groupMembersOf,
  theApplication,
  worksOf,
} from '#app/domains/art-round/application/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { actorOf, CLOSES, fillIn, OPENS, openRound, WITHIN } from '../call.ts'

eachEngine((engine) => {
  describe('starting an application', () => {
    it('begins with as many works as the call asks for, and only once', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      const kari = await artist('kari')
      const [first, second] = await Promise.all([
        startApplication(ctx, kari, 'nb', callId, false),
        startApplication(ctx, kari, 'nb', callId, false),
      ])
      expect(second).toBe(first)
      expect((await worksOf(db, [first])).get(first)).toHaveLength(2)
      expect(await db.application.count()).toBe(1)
    })

    it('takes the texts, works and pictures of the latest earlier one, but neither its days, terms nor the shown work', async () => {
      const { db } = await engine.freshDatabase()
      const past = await openRound(db)
      const kari = await past.artist('kari')
      await startApplication(past.ctx, kari, 'nb', past.callId, false)
      const old = await fillIn(db, past.callId, 'kari')
      const [shown, other] = (await worksOf(db, [old])).get(old) ?? []
      await db.application.update({
        where: { id: old },
        data: { submission: 'submitted', decision: 'accepted', decidedWorkId: shown?.id ?? '' },
      })
      await db.call.update({ where: { id: past.callId }, data: { announcedAt: WITHIN } })
      const now = await openRound(db, { year: 2014 })
      await startApplication(now.ctx, kari, 'nb', now.callId, true)

      const begun = await applicationTo(db, now.callId, 'kari')
      expect(begun).toMatchObject({
        artistName: 'Demo kari',
        statement: 'Maler lyset over fjorden.',
        submission: 'draft',
        number: null,
      })
      expect(begun).toMatchObject({ studioDays: [], acceptsTerms: false, decision: 'none', decidedWorkId: null })
      const works = (await worksOf(db, [begun?.id ?? ''])).get(begun?.id ?? '') ?? []
      expect(works.map((work) => work.title)).toEqual([other?.title, ''])
      expect(works[0]?.pictures.map((one) => one.pictureId)).toEqual(other?.pictures.map((one) => one.pictureId))
      expect(works[0]?.id).not.toBe(other?.id)
    })

    it('tells by nothing that it takes or leaves what was decided and is not announced', async () => {
      const { db } = await engine.freshDatabase()
      const past = await openRound(db)
      const kari = await past.artist('kari')
      await startApplication(past.ctx, kari, 'nb', past.callId, false)
      const old = await fillIn(db, past.callId, 'kari')
      const [shown] = (await worksOf(db, [old])).get(old) ?? []
      const decided = { submission: 'submitted', decision: 'accepted', decidedWorkId: shown?.id ?? '' } as const
      await db.application.update({ where: { id: old }, data: decided })
      const now = await openRound(db, { year: 2014 })
      const begun = await startApplication(now.ctx, kari, 'nb', now.callId, true)
      expect((await worksOf(db, [begun])).get(begun)?.map(({ title }) => title)).toEqual(['Verk 1', 'Verk 2'])
    })

    it('of a group begins with its members and how it is told of, and leaves the earlier one as it was', async () => {
      const { db } = await engine.freshDatabase()
      const past = await openRound(db)
      const kari = await past.artist('kari')
      await startApplication(past.ctx, kari, 'nb', past.callId, false)
      const old = await fillIn(db, past.callId, 'kari')
      const members = [
        { position: 1, name: 'Kari Demo', email: '' },
        { position: 3, name: 'Ola Demo', email: 'ola@eksempel.no' },
      ]
      await db.application.update({
        where: { id: old },
        data: {
          ...{ submission: 'submitted', number: 1, applicantKind: 'group', artistName: 'Trioen', membersListed: false },
          members: { create: members },
        },
      })
      const now = await openRound(db, { year: 2014 })
      const begun = await startApplication(now.ctx, kari, 'nb', now.callId, true)
      expect(await theApplication(db, begun)).toMatchObject({
        ...{ applicantKind: 'group', artistName: 'Trioen', membersListed: false },
      })
      const groups = await groupMembersOf(db, [old, begun])
      expect(groups.get(begun)).toEqual(members)
      await db.groupMember.deleteMany({ where: { applicationId: begun } })
      expect((await groupMembersOf(db, [old])).get(old)).toEqual(members)
    })

    it('of one artist takes no members along, and neither does one that begins empty', async () => {
      const { db } = await engine.freshDatabase()
      const past = await openRound(db)
      const kari = await past.artist('kari')
      const old = await startApplication(past.ctx, kari, 'nb', past.callId, false)
      await db.application.update({
        where: { id: old },
        data: { applicantKind: 'person', members: { create: { position: 1, name: 'Glemt Demo' } } },
      })
      const now = await openRound(db, { year: 2014 })
      const begun = await startApplication(now.ctx, kari, 'nb', now.callId, true)
      await db.application.update({ where: { id: old }, data: { applicantKind: 'group' } })
      const later = await openRound(db, { year: 2015 })
      const empty = await startApplication(later.ctx, kari, 'nb', later.callId, false)
      expect([...(await groupMembersOf(db, [begun, empty])).values()]).toEqual([[], []])
      expect(await theApplication(db, empty)).toMatchObject({ applicantKind: 'person' })
    })

    it('is for nobody in the jury of that year, and for them in another', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      await artist('kari')
      const juror = (year: number) => actorOf('kari', [{ role: 'juror', year }])
      await expect(startApplication(ctx, juror(2013), 'nb', callId, false)).rejects.toMatchObject({
        key: 'application.jurorsMayNot',
      })
      await expect(
        startApplication(ctx, actorOf('kari', [{ role: 'chair', year: 2013 }]), 'nb', callId, false),
      ).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(startApplication(ctx, juror(2012), 'nb', callId, false)).resolves.toBeTypeOf('string')
    })

    it.each([
      ['a moment before it opens', new Date(OPENS.getTime() - 1), 'application.notOpenYet', 'opens'],
      ['at the first instant that is too late', CLOSES, 'application.closed', 'deadline'],
    ])('is refused %s, in words that say when', async (_, now, key, fact) => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      const kari = await artist('kari')
      const refused = await startApplication(ctx.at(now), kari, 'nb', callId, false).catch((error: unknown) => error)
      expect(refused).toMatchObject({ kind: 'conflict', key })
      expect((refused as { facts: Record<string, string> }).facts[fact]).toMatch(/2013\skl\.\s\d\d\.\d\d$/)
    })
  })
})
