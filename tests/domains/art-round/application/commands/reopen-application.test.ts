import { describe, expect, it } from 'vitest'
import { checkApplication } from '#app/domains/art-round/application/commands/check-application.server.ts'
import { reopenApplication } from '#app/domains/art-round/application/commands/reopen-application.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { listSubmitted, theApplication } from '#app/domains/art-round/application/queries.server.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { actorOf, CLOSES, fillIn, office, openRound } from '../call.ts'

eachEngine((engine) => {
  async function sent() {
    const { db } = await engine.freshDatabase()
    const round = await openRound(db)
    const kari = await round.artist('kari')
    const id = await startApplication(round.ctx, kari, 'nb', round.callId, false)
    await fillIn(db, round.callId, 'kari')
    await submitApplication(round.ctx, kari, 'nb', round.callId)
    return { ...round, db, kari, id }
  }

  describe('opening for changes', () => {
    it.each([['the artist'], ['the secretariat']])(
      'is done by %s; what was found holds no more, and the jury does not see it',
      async (who) => {
        const { db, ctx, kari, id, editionId } = await sent()
        await checkApplication(ctx, office, id, { check: 'incomplete', reason: 'Mangler mål' })
        await reopenApplication(ctx, who === 'the artist' ? kari : office, id)
        expect(await theApplication(db, id)).toMatchObject({
          submission: 'reopened',
          check: 'unchecked',
          checkReason: null,
          number: 1,
        })
        expect(await listSubmitted(db, editionId)).toEqual([])
      },
    )

    it('is not done after the deadline, except within an extension', async () => {
      const { db, ctx, kari, id } = await sent()
      await expect(reopenApplication(ctx.at(CLOSES), kari, id)).rejects.toMatchObject({
        key: 'application.cannotReopen',
      })
      await db.application.update({ where: { id }, data: { extendedTo: new Date(CLOSES.getTime() + 1) } })
      await reopenApplication(ctx.at(CLOSES), office, id)
      expect((await theApplication(db, id)).submission).toBe('reopened')
    })

    it('is nobody else’s, and never after the announcement', async () => {
      const { db, ctx, kari, id } = await sent()
      await expect(reopenApplication(ctx, actorOf('ola'), id)).rejects.toMatchObject({ kind: 'forbidden' })
      await markAnnounced(db, CLOSES)
      await expect(reopenApplication(ctx, kari, id)).rejects.toMatchObject({ key: 'application.announcedAlready' })
    })
  })
})
