import { describe, expect, it } from 'vitest'
import { checkApplication } from '#app/domains/art-round/application/commands/check-application.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { theApplication } from '#app/domains/art-round/application/queries.server.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { CLOSES, fillIn, office, openRound } from '../call.ts'

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    const round = await openRound(db)
    const kari = await round.artist('kari')
    const id = await startApplication(round.ctx, kari, 'nb', round.callId, false)
    await fillIn(db, round.callId, 'kari')
    return { ...round, db, kari, id }
  }

  describe('checking an application', () => {
    it('says what was found, and may say something else later', async () => {
      const { db, ctx, kari, id, callId } = await begun()
      await submitApplication(ctx, kari, 'nb', callId)
      await checkApplication(ctx, office, id, { check: 'ineligible', reason: 'Bor ikke i regionen' })
      expect(await theApplication(db, id)).toMatchObject({ check: 'ineligible', checkReason: 'Bor ikke i regionen' })
      await checkApplication(ctx, office, id, { check: 'ineligible', reason: 'Verkstedet ligger utenfor' })
      expect(await theApplication(db, id)).toMatchObject({
        check: 'ineligible',
        checkReason: 'Verkstedet ligger utenfor',
      })
      await checkApplication(ctx, office, id, { check: 'complete', reason: 'står igjen i feltet' })
      expect(await theApplication(db, id)).toMatchObject({ check: 'complete', checkReason: null })
    })

    it('needs a reason, the secretariat, something submitted, and time before the announcement', async () => {
      const { db, ctx, kari, id, callId } = await begun()
      const complete = { check: 'complete', reason: '' } as const
      await expect(checkApplication(ctx, office, id, complete)).rejects.toMatchObject({
        key: 'application.notSubmitted',
      })
      await submitApplication(ctx, kari, 'nb', callId)
      await expect(checkApplication(ctx, kari, id, complete)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(checkApplication(ctx, office, id, { check: 'incomplete', reason: '' })).rejects.toMatchObject({
        field: 'reason',
      })
      await markAnnounced(db, CLOSES)
      await expect(checkApplication(ctx, office, id, complete)).rejects.toMatchObject({
        key: 'application.announcedAlready',
      })
      expect((await theApplication(db, id)).check).toBe('unchecked')
    })
  })
})
