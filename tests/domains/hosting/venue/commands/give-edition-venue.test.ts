import { expect, it } from 'vitest'
import { giveEditionVenue } from '#app/domains/hosting/venue/commands/give-edition-venue.server.ts'
import { hostingVenuesView } from '#app/domains/hosting/venue/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { withVenues } from '../stage.ts'

eachEngine((engine) => {
  it('fills an edition that says no venue, and overwrites none', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coordinator, contact, hostingId, barn } = await withVenues(db)
    await expect(giveEditionVenue(ctx, office, hostingId)).rejects.toMatchObject({ kind: 'conflict' })
    await db.venueCandidate.updateMany({ where: { venueId: barn }, data: { state: 'chosen', findings: 'Fin' } })
    await db.venue.update({ where: { id: barn }, data: { address: 'Tunet 1', place: 'Fiskum' } })
    expect((await hostingVenuesView(ctx, office, hostingId)).edition).toEqual({
      ...{ state: 'other', venue: 'Arena Vestfossen', give: false },
    })
    await expect(giveEditionVenue(ctx, office, hostingId)).rejects.toMatchObject({
      key: 'hostingVenues.editionHasVenue',
    })
    await db.edition.update({ where: { year: 2013 }, data: { venue: null } })
    for (const actor of [coordinator, contact])
      await expect(giveEditionVenue(ctx, actor, hostingId)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await hostingVenuesView(ctx, coordinator, hostingId)).edition).toMatchObject({
      state: 'empty',
      give: false,
    })
    await giveEditionVenue(ctx, office, hostingId)
    expect(await db.edition.findUnique({ where: { year: 2013 } })).toMatchObject({
      ...{ venue: 'Låven', venueAddress: 'Tunet 1', venuePlace: 'Fiskum' },
    })
    expect((await hostingVenuesView(ctx, office, hostingId)).edition?.state).toBe('same')
  })
})
