import { describe, expect, it } from 'vitest'
import { keepHostings } from '#app/domains/desk/commands/keep-hostings.server.ts'
import { keepToTerms } from '#app/domains/desk/commands/keep-to-terms.server.ts'
import { keepingView } from '#app/domains/desk/keeping.server.ts'
import type { Kind } from '#app/domains/desk/keeping.ts'
import { removePictureFiles } from '#app/domains/media/commands/remove-picture-files.server.ts'
import { clockwork } from '#app/domains/people/clockwork.ts'
import { originalFile } from '#app/platform/images/address.ts'
import { host, office } from '#tests/domains/exhibition/people.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { filledRound } from '../filled-round.ts'

eachEngine((engine) => {
  describe('what hostings, the exhibition and invoices keep', () => {
    it('goes on the day of the table and not the day before, each kind alone, and the dated list says so', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, hostingId, meetingId } = await filledRound(db)
      // A guest without an account, and the hosting over.
      await db.meetingGuest.create({ data: { meetingId, name: 'Gjest', email: 'gjest@example.com' } })
      await db.hosting.update({ where: { id: hostingId }, data: { stage: 'completed' } })
      const over = new Date('2013-11-30T12:00:00Z')
      await db.stageMove.create({ data: { hostingId, fromStage: 'evaluation', toStage: 'completed', at: over } })
      await db.hostingOffer.updateMany({ data: { answeredAt: over, state: 'declined' } })
      await db.workReceipt.updateMany({
        where: { partyName: { contains: 'Bodalsbu' } },
        data: { condition: 'damaged' },
      })
      const draft = {
        scope: 'artRound',
        year: 2013,
        kind: 'sponsor',
        buyer: 'Utkast',
        text: '',
        netOre: 1,
        vatPercent: 25,
      }
      await db.invoice.create({ data: { ...draft, changedAt: over } })
      const letter = { toEmail: 'a@b.no', toName: '', locale: 'nb', subject: '', text: '', html: '', sendAfter: over }
      for (const key of ['hosting-digest:x:2013-11-30', 'hosting-minutes:x', 'hosting-opening:x'])
        await db.mail.create({ data: { ...letter, key, postedAt: over, sentAt: over } })

      const steps: [day: string, Partial<Record<Kind, number>>][] = [
        // Two groups of two addresses each.
        ['2014-02-28', { digest: 2 }],
        ['2014-03-01', { groupAddress: 4 }],
        ['2014-09-22', { deliveryTime: 2, conditionPicture: 1, shift: 2 }],
        ['2014-11-30', { projectGroup: 4, invoiceDraft: 1 }],
        ['2015-11-30', { offer: 2 }],
        ['2015-12-31', { marketingOwner: 2 }],
        ['2016-09-22', { workNote: 2, damagePicture: 1, receipt: 2 }],
        ['2019-01-01', { invoice: 2 }],
      ]
      const before = ctx.at('2013-12-08T22:59:00Z')
      expect(await keepHostings(before, clockwork, false)).toEqual({})
      expect(await keepHostings(ctx.at('2013-12-08T23:00:00Z'), clockwork, false)).toEqual({ meetingGuest: 1 })
      const { lines, rehearses } = await keepingView(ctx.at('2013-12-10T12:00:00Z'), office)
      expect(rehearses).toBe(false)
      expect(lines.map(({ goesOn, kind, count, due }) => [goesOn, kind, count, due])).toEqual(
        steps.flatMap(([day, kinds]) => Object.entries(kinds).map(([kind, count]) => [day, kind, count, false])),
      )
      for (const [day, kinds] of steps) {
        const noon = ctx.at(`${day}T11:00:00Z`)
        const eve = ctx.at(new Date(noon.now.getTime() - 86_400_000))
        expect(await keepHostings(eve, clockwork, false), `the day before ${day}`).toEqual({})
        expect(await keepHostings(noon, clockwork, true), `told of ${day}`).toEqual(kinds)
        expect(await keepHostings(noon, clockwork, false), day).toEqual(kinds)
        expect(await keepHostings(noon, clockwork, false), `${day} again`).toEqual({})
      }
      expect((await keepingView(ctx.at('2019-01-02T12:00:00Z'), office)).lines).toEqual([])
      // What is left tells that it was, and of nobody.
      expect(
        await db.workReceipt.findMany({
          select: { partyName: true, signature: true, signedText: true, remark: true, insuredOre: true },
        }),
      ).toEqual(Array(2).fill({ partyName: '', signature: '', signedText: '', remark: '', insuredOre: null }))
      expect(await db.workReceipt.count({ where: { condition: 'damaged' } })).toBe(1)
      expect(
        await db.invoice.findMany({
          orderBy: { number: 'asc' },
          select: { number: true, buyer: true, email: true, address: true, note: true, netOre: true },
        }),
      ).toEqual([1, 2].map((number) => ({ number, buyer: '', email: '', address: '', note: '', netOre: 1000_00 })))
      expect((await db.mail.findMany()).map(({ key }) => key)).toEqual(['hosting-minutes:x'])
      expect(await db.eventGroup.findMany({ select: { emails: true, people: true } })).toEqual(
        Array(2).fill({ emails: '', people: 2 }),
      )
      for (const left of [db.exhibitionShift.count(), db.projectMeeting.count()]) expect(await left).toBe(1)
      expect(await db.hostingOffer.count({ where: { text: { contains: 'tilbyr' }, contactEmail: '' } })).toBe(2)
      // Every piece is noted, and no more than how many there were.
      const noted = await db.auditEntry.findMany({ where: { deed: 'retention.kept' } })
      expect(noted).toHaveLength(14)
      for (const { facts } of noted)
        expect(Object.values(facts as object).every((one) => typeof one === 'number')).toBe(true)
    })

    it('takes the files of the pictures off the disk', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, anna, bo } = await filledRound(db)
      await db.workReceipt.update({ where: { id: bo.receiptId }, data: { condition: 'damaged' } })
      const there = async () => [
        await ctx.files.stat(originalFile(anna.pictureKey)),
        await ctx.files.stat(originalFile(bo.pictureKey)),
      ]
      expect(await there()).toEqual([{ bytes: 9 }, { bytes: 9 }])
      const due = ctx.at('2014-09-22T12:00:00Z')
      await keepHostings(due, clockwork, false)
      await keepToTerms(due, clockwork, false)
      const jobs = await db.job.findMany({ where: { name: 'picture.remove' } })
      expect(jobs.map(({ payload }) => payload)).toEqual([{ key: anna.pictureKey }])
      for (const { payload } of jobs) await removePictureFiles(due, (payload as { key: string }).key)
      expect(await there()).toEqual([null, { bytes: 9 }])
    })

    it('of a hosting that nobody ever closed, and dates that were never set, goes all the same', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx } = await filledRound(db)
      await db.edition.updateMany({ data: { periodTo: null } })
      expect(await keepHostings(ctx.at('2014-12-31T12:00:00Z'), clockwork, true)).toMatchObject({ shift: 2 })
      expect(await keepHostings(ctx.at('2015-12-30T12:00:00Z'), clockwork, true)).not.toHaveProperty('projectGroup')
      expect(await keepHostings(ctx.at('2015-12-31T12:00:00Z'), clockwork, true)).toMatchObject({ projectGroup: 4 })
    })

    it('takes many in more than one transaction', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx } = await filledRound(db)
      const draft = { scope: 'artRound', year: 2013, kind: 'sponsor', buyer: 'B', text: '', netOre: 1, vatPercent: 25 }
      await db.invoice.createMany({ data: Array.from({ length: 250 }, () => ({ ...draft, changedAt: ctx.now })) })
      const due = ctx.at('2014-08-31T12:00:00Z')
      expect(await keepHostings(due, clockwork, false)).toMatchObject({ invoiceDraft: 250 })
      const noted = await db.auditEntry.findMany({ where: { deed: 'retention.kept' }, orderBy: { id: 'asc' } })
      expect(noted.flatMap(({ facts }) => (facts as { invoiceDraft?: number }).invoiceDraft ?? [])).toEqual([
        100, 100, 50,
      ])
    })

    it('nothing of the demonstration goes; it is for the clock and the secretariat', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx } = await filledRound(db)
      const late = ctx.at('2030-01-01T12:00:00Z')
      await expect(keepHostings(late, host, true)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(keepHostings(late, null, true)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(keepingView(late, host)).rejects.toMatchObject({ kind: 'forbidden' })
      await db.edition.updateMany({ data: { demo: true } })
      expect(await keepHostings(late, clockwork, false)).toEqual({})
      expect(await keepingView(late, office)).toMatchObject({ rehearses: true })
      expect(await db.shiftTurn.count()).toBe(2)
    })
  })
})
