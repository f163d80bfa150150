/** A past round with three who took part, two of them with a studio, for tallies that come from files. */
import { importApplications } from '#app/domains/art-round/application/commands/import-applications.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { settlePast } from '#app/domains/art-round/studio/settle-past.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import type { Engine } from '#tests/support/databases.ts'
import { plan2013, threeMunicipalities } from '../../art-round/edition/plan.ts'

export const secretary = someone(['secretariat'])
const NOTHING = {
  discipline: null,
  isNew: null,
  studioName: null,
  studioAddress: null,
  lat: null,
  lng: null,
  work: null,
  call: null,
  members: null,
  membersListed: null,
}

export async function pastRound(engine: Engine) {
  const { db } = await engine.freshDatabase()
  await threeMunicipalities(db)
  const ctx = testContext({ db, now: '2013-10-01T10:00:00Z' })
  await openEdition(ctx, secretary, plan2013)
  const rows = [1, 2, 3, 4].map((number) => ({
    ...NOTHING,
    ...{ number, artist: `Kunstner ${number}`, email: `k${number}@example.com`, municipality: 'Asker', works: [] },
    studioName: number < 3 ? `Atelier ${number}` : null,
    decision: number < 4 ? ('accepted' as const) : ('declined' as const),
  }))
  await importApplications(
    ctx,
    secretary,
    2013,
    rows,
    async () => null,
    (tx) => settlePast(ctx, secretary, tx, 2013),
  )
  return { db, ctx }
}
