import { expect, it } from 'vitest'
import { dropInstrumentPicture } from '#app/domains/orchestra/instrument/commands/drop-instrument-picture.server.ts'
import { changeInstrumentInput } from '#app/domains/orchestra/instrument/input.ts'
import { somePicture } from '#tests/domains/art-round/portfolio/kept.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { lendingOrchestra } from '../lending.ts'

const _given = (change: Record<string, string>) => {
  const { intent: _intent, ...facts } = changeInstrumentInput.parse({
    ...{ intent: 'change', version: '1', mark: 'VUS-01', instrument: 'violin', condition: 'worn', ...change },
  })
  return facts
}

eachEngine((engine) => {
  it('loses a picture, and not one of another instrument', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, instruments } = await lendingOrchestra(db)
    const pictureId = await somePicture(db, 'office')
    const { id } = await db.instrumentPicture.create({
      data: { instrumentId: instruments.horn, pictureId, moment: 'stock', takenAt: ctx.now },
    })
    await expect(dropInstrumentPicture(ctx, office, instruments.violin, id)).rejects.toMatchObject({ kind: 'missing' })
    await dropInstrumentPicture(ctx, office, instruments.horn, id)
    expect(await db.instrumentPicture.count()).toBe(0)
  })
})
