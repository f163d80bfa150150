import { expect, it } from 'vitest'
import { checkApplication } from '#app/domains/art-round/application/commands/check-application.server.ts'
import { findRestComplete } from '#app/domains/art-round/application/commands/find-rest-complete.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { countsOf } from '#app/domains/art-round/application/queries.server.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fillIn, office, openRound } from '../call.ts'

eachEngine((engine) => {
  it('finds complete what nobody has said anything of, and leaves exceptions and drafts', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, callId, editionId, artist } = await openRound(db)
    const ids: string[] = []
    for (const name of ['kari', 'ola', 'siri', 'per']) {
      const actor = await artist(name)
      ids.push(await startApplication(ctx, actor, 'nb', callId, false))
      await fillIn(db, callId, name)
      if (name !== 'per') await submitApplication(ctx, actor, 'nb', callId)
    }
    await checkApplication(ctx, office, ids[0] ?? '', { check: 'ineligible', reason: 'Bor ikke i regionen' })
    expect(await findRestComplete(ctx, office, 2013)).toBe(2)
    expect(await findRestComplete(ctx, office, 2013)).toBe(0)
    expect((await countsOf(db, editionId)).check).toEqual({ unchecked: 0, complete: 2, incomplete: 0, ineligible: 1 })
    expect(await db.auditEntry.count({ where: { deed: 'application.rest-checked' } })).toBe(1)
  })

  it('is the secretariat’s, and not after the announcement', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, artist } = await openRound(db)
    await expect(findRestComplete(ctx, await artist('kari'), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    await markAnnounced(db, new Date('2013-04-20T10:00:00Z'))
    await expect(findRestComplete(ctx, office, 2013)).rejects.toMatchObject({ key: 'application.announcedAlready' })
  })
})
