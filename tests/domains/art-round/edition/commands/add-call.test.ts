import { expect, it } from 'vitest'
import { addCall } from '#app/domains/art-round/edition/commands/add-call.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { callsOf, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { at, closing, plan2013 } from '../plan.ts'

const secretary = someone(['secretariat'])

const side = {
  kind: 'side' as const,
  titleNb: 'Sommerprosjekt',
  titleEn: 'Summer project',
  opensAt: at('2013-05-01'),
  closesAt: closing('2013-05-01'),
}

eachEngine((engine) => {
  it('adds a call with the demands of the first', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id: editionId } = await openEdition(ctx, secretary, plan2013)
    const id = await addCall(ctx, secretary, 2013, side)
    expect(await theCall(db, id)).toMatchObject({ ...side, editionId, minWorks: 2, maxWorks: 4, maxWorkAge: 5 })
    expect(await callsOf(db, editionId)).toHaveLength(2)
  })

  it('refuses an empty window, a year without an edition, and others than the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await expect(addCall(ctx, secretary, 2013, side)).rejects.toMatchObject({ kind: 'missing' })
    await openEdition(ctx, secretary, plan2013)
    const empty = { ...side, closesAt: side.opensAt }
    await expect(addCall(ctx, secretary, 2013, empty)).rejects.toMatchObject({
      kind: 'invalid',
      field: 'added.closesDate',
    })
    await expect(addCall(ctx, someone(['chair']), 2013, side)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
