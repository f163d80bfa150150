import { describe, expect, it } from 'vitest'
import { remindDrafts } from '#app/domains/art-round/application/commands/remind-drafts.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fillIn, openRound } from '../call.ts'

const TWO_DAYS_BEFORE = '2013-03-13T08:00:00Z'

eachEngine((engine) => {
  describe('reminding of drafts', () => {
    const begun = async (...ids: string[]) => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      for (const id of ids) await startApplication(ctx, await artist(id), 'nb', callId, false)
      const letters = () =>
        db.mail.findMany({ where: { key: { startsWith: 'reminder:' } }, orderBy: { toEmail: 'asc' } })
      return { db, ctx, callId, letters }
    }

    it('writes to each who has not sent, once however often it is asked, with the deadline in words', async () => {
      const { ctx, letters } = await begun('kari', 'ola')
      expect(await remindDrafts(ctx.at('2013-03-13T07:59:59Z'))).toBe(0)
      expect(await remindDrafts(ctx.at(TWO_DAYS_BEFORE))).toBe(2)
      expect(await remindDrafts(ctx.at('2013-03-13T08:10:00Z'))).toBe(0)
      expect(await remindDrafts(ctx.at('2013-03-15T20:00:00Z'))).toBe(0)
      const sent = await letters()
      expect(sent.map(({ toEmail }) => toEmail)).toEqual(['kari@eksempel.no', 'ola@eksempel.no'])
      expect(sent[0]?.text).toMatch(/Fristen din er .*15\. mars 2013\skl\.\s23\.59/)
    })

    it('leaves out who has sent and who sits in the jury; a letter is in the person’s own language', async () => {
      const { db, ctx, callId, letters } = await begun('kari', 'ola', 'juror', 'former')
      await fillIn(db, callId, 'kari')
      const kari = { ...(await db.person.findUniqueOrThrow({ where: { id: 'kari' } })) }
      await submitApplication(
        ctx,
        {
          personId: kari.id,
          email: kari.email ?? '',
          name: '',
          locale: 'nb',
          demo: true,
          sessionId: 's',
          grants: [],
          actedBy: null,
        },
        'nb',
        callId,
      )
      await db.person.update({ where: { id: 'ola' }, data: { locale: 'en' } })
      const grantedAt = ctx.now
      await db.roleGrant.create({ data: { personId: 'juror', role: 'juror', editionYear: 2013, grantedAt } })
      await db.roleGrant.create({ data: { personId: 'former', role: 'juror', editionYear: 2012, grantedAt } })
      await remindDrafts(ctx.at(TWO_DAYS_BEFORE))
      const sent = await letters()
      expect(sent.map(({ toEmail }) => toEmail)).toEqual(['former@eksempel.no', 'ola@eksempel.no'])
      expect(sent[1]?.subject).toMatch(/has not been sent/)
    })

    it('holds to a personal extension, and reminds again of an end that was given after the first letter', async () => {
      const { db, ctx, letters } = await begun('kari', 'ola')
      await db.application.updateMany({
        where: { applicantId: 'kari' },
        data: { extendedTo: new Date('2013-03-20T23:00:00Z') },
      })
      expect(await remindDrafts(ctx.at(TWO_DAYS_BEFORE))).toBe(1)
      await db.application.updateMany({
        where: { applicantId: 'ola' },
        data: { extendedTo: new Date('2013-03-20T23:00:00Z') },
      })
      expect(await remindDrafts(ctx.at('2013-03-18T08:00:00Z'))).toBe(2)
      expect((await letters()).map(({ toEmail }) => toEmail)).toEqual([
        'kari@eksempel.no',
        'ola@eksempel.no',
        'ola@eksempel.no',
      ])
    })

    it('tells who was opened for changes that it must be sent again', async () => {
      const { db, ctx, letters } = await begun('kari')
      await db.application.updateMany({ data: { submission: 'reopened', number: 1 } })
      await remindDrafts(ctx.at(TWO_DAYS_BEFORE))
      expect((await letters())[0]?.text).toMatch(/må sendes på nytt/)
    })
  })
})
