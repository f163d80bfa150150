import { expect, it } from 'vitest'
import { cancelEvent } from '#app/domains/programme/commands/cancel-event.server.ts'
import { planEvent } from '#app/domains/programme/commands/plan-event.server.ts'
import { publishEvent } from '#app/domains/programme/commands/publish-event.server.ts'
import { listPublicEvents } from '#app/domains/programme/queries.server.ts'
import { eventView } from '#app/domains/programme/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { change, publishedEdition, secretary, YEAR } from '../planned.ts'

eachEngine((engine) => {
  it('shows it to those it is for, once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const editionId = await publishedEdition(db)
    const slug = await planEvent(ctx, secretary, YEAR, 'tour')
    await expect(eventView(ctx, null, slug)).rejects.toMatchObject({ kind: 'missing' })
    await expect(publishEvent(ctx, someone(['host']), YEAR, slug)).rejects.toMatchObject({ kind: 'forbidden' })
    await publishEvent(ctx, secretary, YEAR, slug)
    await publishEvent(ctx, secretary, YEAR, slug)
    expect((await eventView(ctx, null, slug)).event.titleNb).toBe('Omvisning')
    expect(await db.auditEntry.count({ where: { deed: 'event.published' } })).toBe(1)
    expect((await listPublicEvents(ctx, editionId)).map((event) => event.slug)).toEqual([slug])
    await change(ctx, slug, { audience: 'artists' })
    expect(await listPublicEvents(ctx, editionId)).toEqual([])
    await expect(eventView(ctx, someone(['juror']), slug)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('not one that is cancelled, and nothing of a round that is not published', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const editionId = await publishedEdition(db)
    const gone = await planEvent(ctx, secretary, YEAR, 'tour')
    await cancelEvent(ctx, secretary, YEAR, gone, '')
    await expect(publishEvent(ctx, secretary, YEAR, gone)).rejects.toMatchObject({ key: 'programmeOffice.isCancelled' })
    const slug = await planEvent(ctx, secretary, YEAR, 'talk')
    await publishEvent(ctx, secretary, YEAR, slug)
    await db.edition.update({ where: { id: editionId }, data: { publishedAt: null } })
    expect(await listPublicEvents(ctx, editionId)).toEqual([])
    await expect(eventView(ctx, secretary, slug)).rejects.toMatchObject({ kind: 'missing' })
  })
})
