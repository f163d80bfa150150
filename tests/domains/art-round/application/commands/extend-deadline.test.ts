import { describe, expect, it } from 'vitest'
import { extendDeadline } from '#app/domains/art-round/application/commands/extend-deadline.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { theApplication } from '#app/domains/art-round/application/queries.server.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { CLOSES, office, openRound } from '../call.ts'

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    const round = await openRound(db)
    const kari = await round.artist('kari')
    const id = await startApplication(round.ctx, kari, 'nb', round.callId, false)
    return { ...round, db, kari, id }
  }

  describe('an extension', () => {
    it('holds through the minute that it names, also over the change to summer time, and is told by mail', async () => {
      const { db, ctx, id } = await begun()
      await extendDeadline(ctx.at(CLOSES), office, id, { date: '2013-04-01', time: '23:59' })
      expect((await theApplication(db, id)).extendedTo).toEqual(new Date('2013-04-01T22:00:00Z'))
      const [mail] = await db.mail.findMany()
      expect(mail?.toEmail).toBe('kari@eksempel.no')
      expect(mail?.text).toMatch(/mandag\s1\.\sapril\s2013\skl\.\s23\.59/)
    })

    it.each([
      ['has been', '2013-02-28', '12:00', 'application.extensionTooEarly'],
      ['is before the call closes', '2013-03-10', '12:00', 'application.extensionTooEarly'],
      ['does not exist', '2013-03-31', '02:30', 'faults.noSuchTime'],
    ])('to a time that %s is refused', async (_, date, time, key) => {
      const { db, ctx, id } = await begun()
      await expect(extendDeadline(ctx, office, id, { date, time })).rejects.toMatchObject({ kind: 'invalid', key })
      expect(await db.mail.count()).toBe(0)
    })

    it('is the secretariat’s to give, and not after the announcement', async () => {
      const { db, ctx, kari, id } = await begun()
      const to = { date: '2013-04-01', time: '12:00' }
      await expect(extendDeadline(ctx, kari, id, to)).rejects.toMatchObject({ kind: 'forbidden' })
      await markAnnounced(db, CLOSES)
      await expect(extendDeadline(ctx, office, id, to)).rejects.toMatchObject({ key: 'application.announcedAlready' })
    })
  })
})
