import { expect, it } from 'vitest'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import { invoicesView } from '#app/domains/funding/invoice-screens.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { ADVERTISEMENT, host, secretary } from '../money.ts'

eachEngine((engine) => {
  it('writes a draft without a number, of which nothing is counted', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await expect(writeInvoice(ctx, host, ADVERTISEMENT)).rejects.toMatchObject({ kind: 'forbidden' })
    await writeInvoice(ctx, secretary, { ...ADVERTISEMENT, number: 7, paidOn: '2013-01-01' } as typeof ADVERTISEMENT)
    const view = await invoicesView(ctx, secretary, { year: null, state: null, scope: null })
    expect(view.rows).toMatchObject([{ number: null, state: 'draft', grossOre: 6_250_00, paidOn: null }])
    expect([view.owing.count, view.sellerLacks]).toEqual([0, ['orgNumber', 'address', 'account']])
    await expect(invoicesView(ctx, host, { year: null, state: null, scope: null })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
