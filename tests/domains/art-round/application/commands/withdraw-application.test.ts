import { describe, expect, it } from 'vitest'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { withdrawApplication } from '#app/domains/art-round/application/commands/withdraw-application.server.ts'
import { applicationTo } from '#app/domains/art-round/application/queries.server.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { actorOf, CLOSES, fillIn, openRound } from '../call.ts'

eachEngine((engine) => {
  async function sent() {
    const { db } = await engine.freshDatabase()
    const round = await openRound(db)
    const kari = await round.artist('kari')
    await startApplication(round.ctx, kari, 'nb', round.callId, false)
    await fillIn(db, round.callId, 'kari')
    await submitApplication(round.ctx, kari, 'nb', round.callId)
    return { ...round, db, kari }
  }

  describe('withdrawing', () => {
    it('is done after the deadline too, keeps the number and tells by mail', async () => {
      const { db, ctx, kari, callId } = await sent()
      await withdrawApplication(ctx.at(CLOSES), kari, 'nb', callId)
      expect(await applicationTo(db, callId, 'kari')).toMatchObject({
        submission: 'withdrawn',
        number: 1,
        withdrawnAt: CLOSES,
      })
      expect(await db.mail.count({ where: { subject: { contains: 'er trukket' } } })).toBe(1)
      await expect(withdrawApplication(ctx, kari, 'nb', callId)).rejects.toMatchObject({
        key: 'application.withdrawnAlready',
      })
    })

    it('is not done after the announcement, nor for another', async () => {
      const { db, ctx, kari, callId } = await sent()
      await expect(withdrawApplication(ctx, actorOf('ola'), 'nb', callId)).rejects.toMatchObject({ kind: 'missing' })
      await markAnnounced(db, CLOSES)
      await expect(withdrawApplication(ctx, kari, 'nb', callId)).rejects.toMatchObject({
        key: 'application.announcedAlready',
      })
    })
  })
})
