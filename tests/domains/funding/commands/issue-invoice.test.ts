import { expect, it } from 'vitest'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import { invoiceView } from '#app/domains/funding/invoice-screens.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { ADVERTISEMENT, host, SELLER, secretary, selling } from '../money.ts'

eachEngine((engine) => {
  it('numbers without a gap when many are issued at once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const ids: string[] = []
    for (let n = 0; n < 6; n++) ids.push(await writeInvoice(ctx, secretary, ADVERTISEMENT))
    const numbers = await Promise.all(ids.map((id) => issueInvoice(ctx, secretary, id, 1)))
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('issues one draft once when two do it at once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const id = await writeInvoice(ctx, secretary, ADVERTISEMENT)
    const both = await Promise.allSettled([1, 2].map(() => issueInvoice(ctx, secretary, id, 1)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const next = await writeInvoice(ctx, secretary, ADVERTISEMENT)
    expect(await issueInvoice(ctx, secretary, next, 1)).toBe(2)
  })

  it('says beside the fields what the law demands, and gives no number away for it', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const id = await writeInvoice(ctx, secretary, { ...ADVERTISEMENT, delivery: '', vatPercent: 0 })
    await expect(issueInvoice(ctx, host, id, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(issueInvoice(ctx, secretary, id, 1)).rejects.toMatchObject({
      beside: [{ field: 'delivery' }, { field: 'vatPercent', key: 'invoices.adsHaveVat' }],
    })
    await expect(issueInvoice(testContext({ db }), secretary, id, 1)).rejects.toMatchObject({
      key: 'invoices.sellerUnknown',
      facts: { lacks: 'orgNumber,address,account' },
    })
    const right = await writeInvoice(ctx, secretary, ADVERTISEMENT)
    expect(await issueInvoice(ctx, secretary, right, 1)).toBe(1)
    const { invoice, state } = await invoiceView(ctx, secretary, right)
    expect([invoice.issuedOn, invoice.seller, state]).toEqual(['2013-03-01', SELLER, 'issued'])
  })

  it('issues what the form says at that moment, and nothing that was saved before it', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const id = await writeInvoice(ctx, secretary, ADVERTISEMENT)
    const typed = { ...ADVERTISEMENT, netOre: 7_000_00, intent: 'issue', number: 9 }
    await issueInvoice(ctx, secretary, id, 1, typed)
    const { invoice, keptUntil } = await invoiceView(ctx, secretary, id)
    expect([invoice.netOre, invoice.number, keptUntil]).toEqual([7_000_00, 1, '2018-12-31'])
  })

  it('keeps the seller as it was when the settings change', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const id = await writeInvoice(ctx, secretary, ADVERTISEMENT)
    await issueInvoice(ctx, secretary, id, 1)
    expect((await invoiceView(testContext({ db }), secretary, id)).invoice.seller).toEqual(SELLER)
  })
})
