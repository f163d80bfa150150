import { describe, expect, it } from 'vitest'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { forgetMe } from '#app/domains/desk/commands/forget-me.server.ts'
import { forgetting } from '#app/domains/desk/own-data-screens.server.ts'
import { openRound } from '#tests/domains/art-round/application/call.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { CANARY, twoArtists } from '../two-artists.ts'

const AFTER = '2014-01-02T12:00:00Z'

eachEngine((engine) => {
  describe('«Slett meg»', () => {
    it('keeps what was sent in a past round, and nobody can come in by it', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, kari, callId, sent } = await twoArtists(db)
      await db.person.update({ where: { id: 'kari' }, data: { name: 'Kari Demo', phone: '900' } })
      for (const email of ['kari@eksempel.no', 'ola@eksempel.no'])
        await db.invitation.create({ data: { callId, email, invitedAt: ctx.now } })
      await db.application.update({
        where: { id: sent.ola },
        data: {
          ...{ applicantKind: 'group', artistName: 'Trioen' },
          members: { create: { position: 1, name: 'Kari', email: 'kari@eksempel.no' } },
        },
      })
      const later = ctx.at(AFTER)
      const { going, kept, why, groups } = await forgetting(db, later.now, kari)
      expect([why, kept, groups, going]).toEqual([
        null,
        1,
        1,
        {
          drafts: 0,
          works: 3,
          letters: 1,
          invitations: 1,
          signUps: 0,
          loosePictures: 1,
          standIns: 0,
          memberships: 0,
          groupPlaces: 0,
          shifts: 0,
          invitedGroups: 0,
          all: 6,
        },
      ])
      await forgetMe(later, kari, going.all)
      expect(await db.person.findUnique({ where: { id: 'kari' } })).toMatchObject({
        name: 'Kari Demo',
        email: null,
        phone: null,
      })
      expect(await db.application.findUnique({ where: { id: sent.kari } })).toMatchObject({
        ...{ statement: `${CANARY.kari} maler.`, phone: '', address: '', number: 1, submission: 'submitted' },
      })
      expect(await db.work.count({ where: { applicationId: sent.kari } })).toBe(2)
      for (const rows of [
        await db.artistProfile.count({ where: { personId: 'kari' } }),
        await db.libraryWork.count({ where: { personId: 'kari' } }),
        await db.session.count({ where: { personId: 'kari' } }),
        await db.mail.count({ where: { toEmail: kari.email } }),
      ])
        expect(rows).toBe(0)
      expect((await db.invitation.findMany()).map(({ email }) => email)).toEqual(['ola@eksempel.no'])
      // The two pictures of what was sent.
      expect(await db.picture.count({ where: { ownerId: 'kari' } })).toBe(2)
      expect(await db.mail.count({ where: { toEmail: 'ola@eksempel.no' } })).toBe(1)
      expect(await db.libraryWork.count({ where: { personId: 'ola' } })).toBe(3)
    })

    it('leaves nothing of who has sent nothing', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      const kari = await artist('kari')
      await startApplication(ctx, kari, 'nb', callId, false)
      await forgetMe(ctx, kari, 1)
      expect(await db.person.count()).toBe(0)
      expect(await db.application.count()).toBe(0)
      expect(await db.auditEntry.count({ where: { deed: 'person.forgotten', subjectId: 'kari' } })).toBe(1)
    })

    it('takes one off the list of stand-ins and out of the association, and leaves who led a seminar', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, ola } = await twoArtists(db)
      const later = ctx.at(AFTER)
      const seeded = await seedOrchestra(db, '2013-09-14')
      const email = 'vikar@eksempel.no'
      const of = (id: string) => ({ ...ola, personId: id, email })
      for (const id of ['vikar', 'leder'])
        await db.person.create({ data: { id, name: id, createdAt: ctx.now, ...(id === 'vikar' && { email }) } })
      const call = {
        seminarId: seeded.seminarId,
        instrument: 'horn',
        dates: '2013-09-14',
        askedAt: ctx.now,
        askedById: 'x',
      }
      const standIn = { name: 'Vikar', email, instruments: 'horn', addedAt: ctx.now }
      await db.standIn.create({ data: { ...standIn, calls: { create: { ...call, keyHash: 'k' } } } })
      await db.standIn.create({ data: { ...standIn, email: 'annen@eksempel.no' } })
      const member = { birthDate: '1980-01-01', joinedOn: '2012-01-01', enteredById: 'x' }
      await db.associationMember.create({ data: { ...member, name: 'Gratis', personId: 'vikar' } })
      const fees = {
        create: { year: 2013, amountOre: 100_00, paidOn: '2013-02-01', recordedById: 'x', recordedAt: ctx.now },
      }
      await db.associationMember.create({ data: { ...member, name: 'Betalt', personId: 'vikar', fees } })
      const { going } = await forgetting(db, later.now, of('vikar'))
      expect(going).toMatchObject({ standIns: 1, memberships: 2, all: 3 })
      await forgetMe(later, of('vikar'), 3)
      expect(await db.standIn.findMany({ select: { email: true } })).toEqual([{ email: 'annen@eksempel.no' }])
      expect(await db.standInCall.count()).toBe(0)
      expect(await db.associationMember.findMany({ select: { name: true, leftOn: true } })).toEqual([
        { name: 'Betalt', leftOn: '2014-01-02' },
      ])
      expect(await db.person.count({ where: { id: 'vikar' } })).toBe(0)
      await db.seminarStaff.create({ data: { seminarId: seeded.seminarId, personId: 'leder', role: 'leader' } })
      await forgetMe(later, { ...of('leder'), email: '' }, 0)
      expect(await db.person.findUnique({ where: { id: 'leder' } })).toMatchObject({ name: 'leder' })
      expect(await db.seminarStaff.count({ where: { personId: 'leder' } })).toBe(1)
    })

    it('is refused while something binds, when the number is another, and for who acts for another', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, kari } = await twoArtists(db)
      const later = ctx.at(AFTER)
      await expect(forgetMe(ctx, kari, 5)).rejects.toMatchObject({ key: 'ownData.bindsApplication' })
      const juror = { ...kari, grants: [{ id: 'g', role: 'juror' as const, editionYear: 2012, municipalityId: null }] }
      await expect(forgetMe(later, juror, 5)).rejects.toMatchObject({ key: 'ownData.bindsRole' })
      await expect(forgetMe(later, kari, 4)).rejects.toMatchObject({ key: 'ownData.countChanged', facts: { count: 5 } })
      const acted = { ...kari, actedBy: { personId: 'x', name: '' } }
      await expect(forgetMe(later, acted, 5)).rejects.toMatchObject({ key: 'people.notInPerson' })
      expect(await db.libraryWork.count({ where: { personId: 'kari' } })).toBe(3)
    })
  })
})
