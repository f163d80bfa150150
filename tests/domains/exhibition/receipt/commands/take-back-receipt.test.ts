import { expect, it } from 'vitest'
import { takeBackReceipt } from '#app/domains/exhibition/receipt/commands/take-back-receipt.server.ts'
import { writeReceipt } from '#app/domains/exhibition/receipt/commands/write-receipt.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, exhibition, host, hostOfAsker, key } from '../../people.ts'
import { takenIn } from '../writing.ts'

eachEngine((engine) => {
  async function written() {
    const { db } = await engine.freshDatabase()
    const { ctx, part, stateOf } = await exhibition(db)
    const receiptId = await writeReceipt(ctx, host, 'nb', 2013, part('anna'), takenIn)
    await db.mail.deleteMany()
    const back = (change: object = {}, who = host, of = part('anna')) =>
      takeBackReceipt(ctx, who, 2013, of, { receiptId, reason: 'Feil verk', onceKey: key(9), ...change })
    return { db, ctx, part, back, stateOf, receiptId }
  }

  it('adds a row with the reason, takes the participation back, and tells the artist; a repeat is one', async () => {
    const { db, back, stateOf, receiptId, ctx, part } = await written()
    await Promise.all([back(), back()])
    await back()
    expect(await stateOf('anna')).toBe('confirmed')
    const rows = await db.workReceipt.findMany({ orderBy: { at: 'asc' } })
    expect(rows.map(({ correctsId, remark }) => [correctsId, remark])).toContainEqual([receiptId, 'Feil verk'])
    expect(rows).toHaveLength(2)
    expect(await db.mail.findMany()).toMatchObject([{ toEmail: 'anna@example.com' }])
    await writeReceipt(ctx, host, 'nb', 2013, part('anna'), { ...takenIn, onceKey: key(2) })
    expect(await stateOf('anna')).toBe('delivered')
  })

  it('is refused when it is taken back already, and while the work is out', async () => {
    const { back, ctx, part, stateOf } = await written()
    await writeReceipt(ctx, host, 'nb', 2013, part('anna'), { ...takenIn, direction: 'out', onceKey: key(2) })
    await expect(back()).rejects.toMatchObject({ key: 'exhibitionReceipt.outFirst' })
    expect(await stateOf('anna')).toBe('returned')
  })

  it('is refused to others, and for a receipt of another work', async () => {
    const { back, part, db } = await written()
    for (const who of [anna, hostOfAsker]) await expect(back({}, who)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(back({}, host, part('bo'))).rejects.toMatchObject({ kind: 'missing' })
    await expect(back({ receiptId: 'ingen' })).rejects.toMatchObject({ kind: 'missing' })
    await back()
    await expect(back({ onceKey: key(8) })).rejects.toMatchObject({ key: 'exhibitionReceipt.takenBackAlready' })
    expect(await db.workReceipt.count()).toBe(2)
  })
})
