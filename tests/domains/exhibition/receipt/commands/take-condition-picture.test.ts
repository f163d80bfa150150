import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { takeConditionPicture } from '#app/domains/exhibition/receipt/commands/take-condition-picture.server.ts'
import { writeReceipt } from '#app/domains/exhibition/receipt/commands/write-receipt.server.ts'
import { exhibitionItemView, ownReceipts } from '#app/domains/exhibition/receipt/screens.server.ts'
import { removeLoosePictures } from '#app/domains/media/changes.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'
import { anna, exhibition, host, hostOfAsker } from '../../people.ts'
import { takenIn } from '../writing.ts'

eachEngine((engine) => {
  it('waits for the receipt that comes, belongs to the one that holds, and is not swept away', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, part } = await exhibition(db)
    const remark = 'Hakk i rammen nede til høyre.'
    const jpeg = await fields(200, 100).jpeg().toBuffer()
    const send = (who = host, of = part('anna'), bytes = jpeg) =>
      takeConditionPicture(ctx, who, { year: 2013, participantId: of, direction: 'in', remark }, Readable.from(bytes))
    for (const who of [anna, hostOfAsker]) await expect(send(who)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(send(host, 'ingen')).rejects.toMatchObject({ kind: 'missing' })
    await expect(send(host, part('anna'), Buffer.from('<svg/>'))).rejects.toMatchObject({
      key: 'media.refusedNotAPicture',
    })
    expect(await db.picture.count()).toBe(0)
    await send()
    expect(await db.conditionPicture.findMany()).toMatchObject([{ receiptId: null, direction: 'in', remark }])
    const { next } = await exhibitionItemView(ctx, host, 'nb', 2013, part('anna'))
    expect(next?.pictures).toMatchObject([{ remark }])
    const receiptId = await writeReceipt(ctx, host, 'nb', 2013, part('anna'), takenIn)
    await send()
    expect(await db.conditionPicture.findMany()).toMatchObject([{ receiptId }, { receiptId }])
    expect((await ownReceipts(ctx, anna, part('anna')))[0]?.pictures).toMatchObject([{ remark }, { remark }])
    expect(await removeLoosePictures(ctx, db, { before: new Date('2099-01-01') }, true)).toBe(0)
  })
})
