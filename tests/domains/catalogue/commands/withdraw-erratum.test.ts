import { expect, it } from 'vitest'
import { releaseCatalogue } from '#app/domains/catalogue/commands/release-catalogue.server.ts'
import { withdrawErratum } from '#app/domains/catalogue/commands/withdraw-erratum.server.ts'
import { writeErratum } from '#app/domains/catalogue/commands/write-erratum.server.ts'
import { errataOf } from '#app/domains/catalogue/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { numberedRound, secretary } from '../scene.ts'

eachEngine((engine) => {
  it('takes back what is shown, of the own year alone, and a second time does nothing', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, editionId } = await numberedRound(db, 1)
    await releaseCatalogue(ctx, secretary, 2013, '')
    await writeErratum(ctx, secretary, 2013, { number: '', textNb: 'Feil.', textEn: '' })
    const id = (await errataOf(ctx, editionId))[0]?.id ?? ''
    await expect(withdrawErratum(ctx, someone(['host']), 2013, id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(withdrawErratum(ctx, secretary, 2012, id)).rejects.toMatchObject({ kind: 'missing' })
    await withdrawErratum(ctx, secretary, 2013, id)
    await withdrawErratum(ctx, secretary, 2013, id)
    expect(await errataOf(ctx, editionId)).toEqual([])
    expect(await db.auditEntry.count({ where: { deed: 'catalogue.erratum-withdrawn' } })).toBe(1)
  })
})
