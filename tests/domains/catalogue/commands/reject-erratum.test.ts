import { expect, it } from 'vitest'
import { rejectErratum } from '#app/domains/catalogue/commands/reject-erratum.server.ts'
import { releaseCatalogue } from '#app/domains/catalogue/commands/release-catalogue.server.ts'
import { errataOf } from '#app/domains/catalogue/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { numberedRound, secretary } from '../scene.ts'

eachEngine((engine) => {
  it('is decided once, by the secretariat, and nothing of it is shown', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, editionId } = await numberedRound(db, 1)
    await releaseCatalogue(ctx, secretary, 2013, '')
    const difference = { about: 'closed:00000000', number: '1' }
    await expect(rejectErratum(ctx, someone(['juror']), 2013, difference)).rejects.toMatchObject({ kind: 'forbidden' })
    await rejectErratum(ctx, secretary, 2013, difference)
    await expect(rejectErratum(ctx, secretary, 2013, difference)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await errataOf(ctx, editionId)).toEqual([])
  })
})
