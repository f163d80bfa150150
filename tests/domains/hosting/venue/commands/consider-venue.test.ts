import { expect, it } from 'vitest'
import { considerVenue } from '#app/domains/hosting/venue/commands/consider-venue.server.ts'
import { hostingVenuesView } from '#app/domains/hosting/venue/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { withVenues } from '../stage.ts'

eachEngine((engine) => {
  it('enters a house once, and finds it again for another year', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coordinator, hostingId, arena } = await withVenues(db)
    const view = await hostingVenuesView(ctx, coordinator, hostingId)
    expect(view.candidates.map(({ name, state }) => [name, state])).toEqual([
      ['Arena Vestfossen', 'considered'],
      ['Låven', 'considered'],
    ])
    expect(view.need).toEqual({ metres: 126, works: 105, measured: 0 })
    const again = { name: '  arena  VESTFOSSEN', municipalityId: 'ovre-eiker' }
    await expect(considerVenue(ctx, coordinator, hostingId, again)).rejects.toMatchObject({
      ...{ kind: 'conflict', key: 'hostingVenues.candidateAlready' },
    })
    const { id } = await db.hosting.create({
      data: {
        ...{ year: 2017, createdAt: ctx.now, changedAt: ctx.now },
        parts: { create: { municipalityId: 'ovre-eiker', lead: true } },
      },
    })
    expect(await considerVenue(ctx, office, id, again)).toBe(arena)
    expect(await db.venue.count()).toBe(2)
  })

  it('not in another municipality, nor by who has no part in it', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, office, hostingId, hostings, arena, ...stage } = await withVenues(db)
    const elsewhere = { name: 'Kulturhuset', municipalityId: 'asker' }
    await expect(considerVenue(ctx, coordinator, hostingId, elsewhere)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(considerVenue(ctx, office, hostings.next, { venueId: arena })).rejects.toMatchObject({
      kind: 'missing',
    })
    const here = { name: 'Fabrikken', municipalityId: 'ovre-eiker' }
    for (const [actor, kind] of refused(stage))
      await expect(considerVenue(ctx, actor, hostingId, here)).rejects.toMatchObject({ kind })
    await db.hosting.update({ where: { id: hostingId }, data: { stage: 'completed' } })
    await expect(considerVenue(ctx, coordinator, hostingId, here)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await db.venue.count()).toBe(2)
  })
})
