import { expect, it } from 'vitest'
import { changeVenue } from '#app/domains/hosting/venue/commands/change-venue.server.ts'
import type { ChecklistFacts } from '#app/domains/hosting/venue/input.ts'
import { hostingVenuesView, venueView } from '#app/domains/hosting/venue/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { withVenues } from '../stage.ts'

const facts: ChecklistFacts = {
  ...{
    version: 1,
    name: 'Arena Vestfossen',
    address: 'Gata 1',
    postalCode: '3320',
    place: 'Vestfossen',
    lat: 59.75,
    lng: 9.87,
  },
  ...{ areaM2: 600, hangingM: 120, heightCm: 400, stepFree: true, accessNote: '', transport: 'Tog', parking: 80 },
  ...{ climate: true, climateNote: '', guards: false, guardsNote: 'Frivillige', insurance: null, insuranceNote: '' },
  ...{ riggingDays: 4, rent: 2_500_000, remark: '' },
}

eachEngine((engine) => {
  it('keeps the checklist, and the comparison says what is short and what is not asked', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, arena } = await withVenues(db)
    await changeVenue(ctx, coordinator, arena, facts)
    const [first] = (await hostingVenuesView(ctx, coordinator, hostingId)).candidates
    expect(first).toMatchObject({
      ...{ where: 'Gata 1, 3320 Vestfossen', metresShort: 6, short: ['hangingM', 'guards'], unknown: ['insurance'] },
    })
    expect(first?.checklist.rentOre).toBe(2_500_000)
    await expect(changeVenue(ctx, coordinator, arena, facts)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(changeVenue(ctx, coordinator, arena, { ...facts, version: 2, name: 'LÅVEN' })).rejects.toMatchObject({
      kind: 'invalid',
      field: 'name',
    })
  })

  it('not for who reads alone, and hidden from who has no part in it', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, arena, hostingId, contact, other, ...stage } = await withVenues(db)
    for (const [actor, kind] of refused({ contact, other }))
      await expect(changeVenue(ctx, actor, arena, facts)).rejects.toMatchObject({ kind })
    expect((await venueView(ctx, contact, arena)).can).toEqual({ change: false, addPicture: false })
    await expect(venueView(ctx, other, arena)).rejects.toMatchObject({ kind: 'missing' })
    await db.hosting.update({ where: { id: hostingId }, data: { stage: 'completed' } })
    await expect(changeVenue(ctx, stage.coordinator, arena, facts)).rejects.toMatchObject({ kind: 'forbidden' })
    await changeVenue(ctx, stage.office, arena, facts)
  })
})
