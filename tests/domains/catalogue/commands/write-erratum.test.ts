import { expect, it } from 'vitest'
import { releaseCatalogue } from '#app/domains/catalogue/commands/release-catalogue.server.ts'
import { writeErratum } from '#app/domains/catalogue/commands/write-erratum.server.ts'
import { errataOf } from '#app/domains/catalogue/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { numberedRound, secretary } from '../scene.ts'

eachEngine((engine) => {
  it('is shown at once, about the whole or a number as the paper has it', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, editionId } = await numberedRound(db, 1)
    await releaseCatalogue(ctx, secretary, 2013, '')
    const wish = { number: '12A', textNb: 'Ring på.', textEn: 'Ring the bell.' }
    await expect(writeErratum(ctx, someone(['host']), 2013, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await writeErratum(ctx, secretary, 2013, wish)
    await writeErratum(ctx, secretary, 2013, { number: '', textNb: 'For alle.', textEn: '' })
    expect((await errataOf(ctx, editionId)).map(({ number, text }) => [number, text.en])).toEqual([
      [null, 'For alle.'],
      ['12a', 'Ring the bell.'],
    ])
  })
})
