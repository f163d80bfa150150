import { expect, it } from 'vitest'
import { editVenue } from '#app/domains/art-round/edition/commands/edit-venue.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { plan2013 } from '../plan.ts'

const secretary = someone(['secretariat'])

const venue = {
  venue: 'Arena Vestfossen',
  venueAddress: null,
  venuePlace: 'Vestfossen',
  venueLat: 59.73,
  venueLng: 9.87,
}

eachEngine((engine) => {
  it('says where the exhibition is, and only the secretariat does', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await openEdition(ctx, secretary, plan2013)
    await editVenue(ctx, secretary, 2013, venue, null)
    expect(await theEdition(db, 2013)).toMatchObject({ ...venue, capacity: 105 })
    await expect(editVenue(ctx, someone(['host'], { year: 2013 }), 2013, venue, null)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
