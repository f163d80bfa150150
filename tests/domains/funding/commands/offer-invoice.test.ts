import { expect, it } from 'vitest'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { offerInvoice } from '#app/domains/funding/commands/offer-invoice.server.ts'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import { invoiceView } from '#app/domains/funding/invoice-screens.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { ADVERTISEMENT, host, secretary, selling } from '../money.ts'

eachEngine((engine) => {
  it('goes from a draft to an offer and back, and becomes an invoice', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const id = await writeInvoice(ctx, secretary, ADVERTISEMENT)
    await expect(offerInvoice(ctx, host, id, 1, true)).rejects.toMatchObject({ kind: 'forbidden' })
    await offerInvoice(ctx, secretary, id, 1, true)
    const offered = await invoiceView(ctx, secretary, id)
    expect([offered.state, offered.invoice.offeredOn, offered.can.edit]).toEqual(['offered', '2013-03-01', true])
    await expect(offerInvoice(ctx, secretary, id, 1, false)).rejects.toMatchObject({
      key: 'faults.changedMeanwhile',
    })
    await offerInvoice(ctx, secretary, id, 2, false)
    expect((await invoiceView(ctx, secretary, id)).state).toBe('draft')
    await offerInvoice(ctx, secretary, id, 3, true)
    await issueInvoice(ctx, secretary, id, 4)
    expect((await invoiceView(ctx, secretary, id)).state).toBe('issued')
    await expect(offerInvoice(ctx, secretary, id, 5, true)).rejects.toMatchObject({ key: 'invoices.isIssued' })
    await expect(offerInvoice(ctx, secretary, 'none', 1, true)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('is not sent without a price', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const id = await writeInvoice(ctx, secretary, { ...ADVERTISEMENT, netOre: 0, delivery: '' })
    await expect(offerInvoice(ctx, secretary, id, 1, true)).rejects.toMatchObject({
      beside: [{ field: 'netOre', key: 'invoices.noAmount' }],
    })
  })
})
