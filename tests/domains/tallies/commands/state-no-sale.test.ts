import { expect, it } from 'vitest'
import { reportSale } from '#app/domains/tallies/commands/report-sale.server.ts'
import { stateNoSale } from '#app/domains/tallies/commands/state-no-sale.server.ts'
import { smallRound } from '#tests/domains/tallies/round-2013.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const anna = someone([], { personId: 'person-anna' })
const bo = someone([], { personId: 'person-bo' })
const host = someone(['host'])

eachEngine((engine) => {
  it('is said once, by the artist or on behalf, and not while a sale stands', async () => {
    const { db } = await engine.freshDatabase()
    await smallRound(db)
    const ctx = testContext({ db, now: '2013-09-15T13:00:00Z' })
    const none = (participantId: string, onceKey: string) => ({ participantId, onceKey })
    await stateNoSale(ctx, anna, 2013, none('', 'nothing-1'))
    await stateNoSale(ctx, anna, 2013, none('', 'nothing-2'))
    expect(await db.saleEntry.findMany()).toMatchObject([{ participantId: 'p-anna', channel: 'none', amountOre: 0 }])

    await stateNoSale(ctx, someone(['secretariat']), 2013, none('p-dina', 'nothing-3'))
    for (const actor of [bo, host])
      await expect(stateNoSale(ctx, actor, 2013, none('p-eva', 'nothing-4'))).rejects.toMatchObject({
        kind: 'forbidden',
      })
    const sale = { participantId: '', channel: 'web', date: null, amountOre: 100_00, works: 1, onceKey: 'sold-one' }
    await reportSale(ctx, bo, 2013, { ...sale, channel: 'web' })
    await expect(stateNoSale(ctx, bo, 2013, none('', 'nothing-5'))).rejects.toMatchObject({ key: 'tallies.hasSold' })
    expect(await db.saleEntry.count()).toBe(3)
  })
})
