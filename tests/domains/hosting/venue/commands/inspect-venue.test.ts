import { expect, it } from 'vitest'
import { evidenceOf } from '#app/domains/hosting/pipeline/queries.server.ts'
import { isMet } from '#app/domains/hosting/pipeline/rules.ts'
import { theHosting } from '#app/domains/hosting/queries.server.ts'
import { inspectVenue } from '#app/domains/hosting/venue/commands/inspect-venue.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { withVenues } from '../stage.ts'

eachEngine((engine) => {
  it('plans an inspection, and what was seen counts for the stages', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, arena, candidate } = await withVenues(db)
    const { id } = await candidate(arena)
    const seen = async () =>
      isMet('inspected', await evidenceOf(db, await theHosting(db, coordinator, hostingId), ctx.now))
    await inspectVenue(ctx, coordinator, hostingId, { id, version: 1, inspectOn: '2013-06-01', findings: '' })
    expect(await candidate(arena)).toMatchObject({ state: 'considered', inspectOn: '2013-06-01' })
    expect(await seen()).toBe(false)
    const done = { id, version: 2, inspectOn: '2013-05-14', findings: 'Godt lys.' }
    await inspectVenue(ctx, coordinator, hostingId, done)
    expect(await candidate(arena)).toMatchObject({ state: 'inspected', findings: 'Godt lys.', version: 3 })
    expect(await seen()).toBe(true)
    await expect(inspectVenue(ctx, coordinator, hostingId, done)).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('refuses days that cannot be, candidates of others, and who may not', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coordinator, hostingId, hostings, arena, candidate, ...stage } = await withVenues(db)
    const { id } = await candidate(arena)
    const facts = { id, version: 1, inspectOn: '2013-05-20', findings: 'Fin' }
    await expect(inspectVenue(ctx, coordinator, hostingId, facts)).rejects.toMatchObject({
      beside: [{ field: 'inspectOn', key: 'hostingVenues.inspectedInFuture' }],
    })
    const planned = { ...facts, findings: '' }
    await expect(inspectVenue(ctx, office, hostings.next, planned)).rejects.toMatchObject({ kind: 'missing' })
    for (const [actor, kind] of refused(stage))
      await expect(inspectVenue(ctx, actor, hostingId, planned)).rejects.toMatchObject({ kind })
    expect((await candidate(arena)).version).toBe(1)
  })
})
