import { describe, expect, it } from 'vitest'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { keepToTerms } from '#app/domains/desk/commands/keep-to-terms.server.ts'
import { clockwork } from '#app/domains/people/clockwork.ts'
import { actorOf, openRound } from '#tests/domains/art-round/application/call.ts'
import { invitedRound } from '#tests/domains/art-round/invitation/invited.ts'
import { somePicture } from '#tests/domains/art-round/portfolio/kept.ts'
import { eachEngine } from '#tests/support/databases.ts'

const NONE = {
  ...{ applications: 0, invitations: 0, pictures: 0, signIns: 0, sessions: 0, letters: 0, work: 0 },
  ...{ subscriptions: 0, newsletterLetters: 0, notices: 0, stamps: 0, signUps: 0 },
}

eachEngine((engine) => {
  describe('keeping to the terms', () => {
    it('removes pictures that hang nowhere for thirty days, and no others; their files follow', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      const kari = await artist('kari')
      const id = await startApplication(ctx, kari, 'nb', callId, false)
      const old = new Date('2013-01-20T12:00:00Z')
      const [loose, inLibrary, onWork, young] = [
        await somePicture(db, 'kari', { receivedAt: old }),
        await somePicture(db, 'kari', { receivedAt: old }),
        await somePicture(db, 'kari', { receivedAt: old }),
        await somePicture(db, 'kari', { receivedAt: new Date('2013-02-20T12:00:00Z') }),
      ]
      await db.libraryWork.create({
        data: {
          personId: 'kari',
          createdAt: old,
          savedAt: old,
          pictures: { create: { pictureId: inLibrary, position: 1 } },
        },
      })
      const work = await db.work.findFirstOrThrow({ where: { applicationId: id } })
      await db.workPicture.create({ data: { workId: work.id, pictureId: onWork, position: 1 } })

      expect(await keepToTerms(ctx, clockwork, true)).toEqual({ ...NONE, pictures: 1 })
      expect(await db.picture.count()).toBe(4)
      expect(await keepToTerms(ctx, clockwork, false)).toEqual({ ...NONE, pictures: 1 })
      const left = (await db.picture.findMany()).map((picture) => picture.id)
      expect(left.sort()).toEqual([inLibrary, onWork, young].sort())
      expect(left).not.toContain(loose)
      expect(await db.job.count({ where: { name: 'picture.remove' } })).toBe(1)
      expect(await keepToTerms(ctx, clockwork, false)).toEqual(NONE)
    })

    it('removes what was said of a day after a month, and stamps after a year', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, editionId } = await openRound(db)
      const studio = await db.studio.create({
        data: { editionId, number: 1, name: '', address: '', postalCode: '', city: '', municipalityId: 'asker' },
      })
      const at = new Date('2012-03-01T00:00:00Z')
      for (const date of ['2013-01-29', '2013-01-30', '2013-02-28'])
        await db.studioNotice.create({ data: { studioId: studio.id, date, kind: 'closed', at } })
      for (const [n, taken] of [at, ctx.now].entries())
        await db.passStamp.create({ data: { editionId, studioId: studio.id, date: '', passHash: `${n}`, at: taken } })
      expect(await keepToTerms(ctx, clockwork, true)).toEqual({ ...NONE, notices: 1, stamps: 1 })
      expect(await db.studioNotice.count()).toBe(3)
      expect(await keepToTerms(ctx, clockwork, false)).toEqual({ ...NONE, notices: 1, stamps: 1 })
      expect((await db.studioNotice.findMany()).map(({ date }) => date).sort()).toEqual(['2013-01-30', '2013-02-28'])
      expect(await db.passStamp.count()).toBe(1)
    })

    it('removes old drafts, letters, sign-ins and done work, and keeps what was sent', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      for (const id of ['kari', 'ola']) await startApplication(ctx, await artist(id), 'nb', callId, false)
      await db.application.updateMany({ where: { applicantId: 'ola' }, data: { submission: 'submitted', number: 1 } })
      const at = ctx.now
      await db.mail.create({
        data: {
          key: 'a',
          toEmail: 'a@b.no',
          toName: '',
          locale: 'nb',
          subject: '',
          text: '',
          html: '',
          postedAt: at,
          sendAfter: at,
          sentAt: at,
        },
      })
      await db.mail.create({
        data: {
          key: 'b',
          toEmail: 'a@b.no',
          toName: '',
          locale: 'nb',
          subject: '',
          text: '',
          html: '',
          postedAt: at,
          sendAfter: at,
        },
      })
      await db.signInToken.create({
        data: {
          email: 'a@b.no',
          linkHash: 'x',
          codeHash: 'x',
          triesLeft: 5,
          returnTo: '/',
          requestedAt: at,
          expiresAt: at,
        },
      })
      await db.session.create({
        data: { tokenHash: 'x', personId: 'kari', startedAt: at, lastSeenAt: at, expiresAt: at, device: '' },
      })
      await db.job.create({ data: { name: 'n', key: 'k', runAt: at, doneAt: at } })
      const later = ctx.at('2015-04-01T12:00:00Z')
      expect(await keepToTerms(later, clockwork, false)).toEqual({
        ...NONE,
        ...{ applications: 1, invitations: 0, pictures: 0, signIns: 1, sessions: 1, letters: 1, work: 1 },
      })
      expect((await db.application.findMany()).map(({ applicantId }) => applicantId)).toEqual(['ola'])
      // One that was never sent waits on.
      expect((await db.mail.findMany()).map(({ key }) => key)).toEqual(['b'])
    })

    it('removes invitations half a year after the call is over, and only those of that call', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, invitedId, callId } = await invitedRound(db)
      for (const [id, email] of [
        [invitedId, 'kari@eksempel.no'],
        [invitedId, 'ola@eksempel.no'],
        [callId, 'ann@eksempel.no'],
      ] as const)
        await db.invitation.create({ data: { callId: id, email, invitedAt: ctx.now } })
      await db.call.update({ where: { id: callId }, data: { announcedAt: new Date('2013-04-20T10:00:00Z') } })
      const due = ctx.at('2013-09-11T23:00:00Z')
      expect(await keepToTerms(due.at('2013-09-11T22:59:59Z'), clockwork, false)).toEqual(NONE)
      expect(await keepToTerms(due, clockwork, true)).toEqual({ ...NONE, invitations: 2 })
      expect(await db.invitation.count()).toBe(3)
      expect(await keepToTerms(due, clockwork, false)).toEqual({ ...NONE, invitations: 2 })
      expect((await db.invitation.findMany()).map(({ email }) => email)).toEqual(['ann@eksempel.no'])
    })

    it('is for the secretariat and the clock', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx } = await openRound(db)
      await expect(keepToTerms(ctx, actorOf('kari'), true)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(keepToTerms(ctx, null, true)).rejects.toMatchObject({ kind: 'forbidden' })
    })
  })
})
