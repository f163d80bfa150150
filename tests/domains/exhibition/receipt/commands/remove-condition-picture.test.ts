import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { removeConditionPicture } from '#app/domains/exhibition/receipt/commands/remove-condition-picture.server.ts'
import { takeConditionPicture } from '#app/domains/exhibition/receipt/commands/take-condition-picture.server.ts'
import { writeReceipt } from '#app/domains/exhibition/receipt/commands/write-receipt.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'
import { anna, exhibition, host } from '../../people.ts'
import { takenIn } from '../writing.ts'

eachEngine((engine) => {
  it('takes away one that went wrong, and none that a receipt rests on', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, part } = await exhibition(db)
    const jpeg = await fields(200, 100).jpeg().toBuffer()
    const of = { year: 2013, participantId: part('anna'), direction: 'in' as const, remark: '' }
    const taken = async () => {
      await takeConditionPicture(ctx, host, of, Readable.from(jpeg))
      return (await db.conditionPicture.findFirstOrThrow({ where: { receiptId: null } })).id
    }
    const first = await taken()
    const remove = (id: string, who = host, participant = part('anna')) =>
      removeConditionPicture(ctx, who, 2013, participant, id)
    await expect(remove(first, anna)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(remove(first, host, part('bo'))).rejects.toMatchObject({ key: 'exhibitionReceipt.pictureStays' })
    await remove(first)
    expect(await db.conditionPicture.count()).toBe(0)
    const second = await taken()
    await writeReceipt(ctx, host, 'nb', 2013, part('anna'), takenIn)
    await expect(remove(second)).rejects.toMatchObject({ key: 'exhibitionReceipt.pictureStays' })
    expect(await db.conditionPicture.count()).toBe(1)
  })
})
