import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { removeLoosePictures } from '#app/domains/media/changes.server.ts'
import { addInstrumentPicture } from '#app/domains/orchestra/instrument/commands/add-instrument-picture.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'
import { lendingOrchestra } from '../lending.ts'

eachEngine((engine) => {
  it('keeps a picture of the condition, which then hangs and is not swept away', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, mother, instruments } = await lendingOrchestra(db)
    const picture = () => fields(200, 100).jpeg().toBuffer()
    const stock = { loanId: null, moment: 'stock' as const }
    const send = async (actor: typeof office, id: string, of: Parameters<typeof addInstrumentPicture>[3] = stock) =>
      addInstrumentPicture(ctx, actor, id, of, Readable.from(await picture()))
    await expect(send(mother, instruments.horn)).rejects.toMatchObject({ kind: 'missing' })
    await expect(send(office, 'ingen')).rejects.toMatchObject({ kind: 'missing' })
    await expect(send(office, instruments.horn, { loanId: 'ingen', moment: 'out' })).rejects.toMatchObject({
      kind: 'missing',
    })
    await expect(
      addInstrumentPicture(ctx, office, instruments.horn, stock, Readable.from(Buffer.from('text'))),
    ).rejects.toMatchObject({ key: 'media.refusedNotAPicture' })
    expect(await db.picture.count()).toBe(0)
    await send(office, instruments.horn)
    expect(await db.instrumentPicture.findFirstOrThrow()).toMatchObject({ moment: 'stock', loanId: null })
    expect(await removeLoosePictures(ctx, db, { ownerId: 'office' }, true)).toBe(0)
  })
})
