import { expect, it } from 'vitest'
import { creditInvoice } from '#app/domains/funding/commands/credit-invoice.server.ts'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { settleInvoice } from '#app/domains/funding/commands/settle-invoice.server.ts'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import { invoiceView } from '#app/domains/funding/invoice-screens.server.ts'
import { fundingView } from '#app/domains/funding/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { ADVERTISEMENT, host, secretary, selling } from '../money.ts'

eachEngine((engine) => {
  it('counts as received what is paid, and can be taken back', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db, now: '2013-03-01T11:00:00Z' }))
    const later = selling(testContext({ db, now: '2013-03-20T11:00:00Z' }))
    const id = await writeInvoice(ctx, secretary, ADVERTISEMENT)
    await expect(settleInvoice(ctx, secretary, id, 1, '2013-03-01')).rejects.toMatchObject({
      key: 'invoices.notToBePaid',
    })
    await issueInvoice(ctx, secretary, id, 1)
    expect((await invoiceView(later, secretary, id)).state).toBe('overdue')
    await expect(settleInvoice(later, host, id, 2, '2013-03-10')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(settleInvoice(later, secretary, id, 2, '2013-02-28')).rejects.toMatchObject({
      beside: [{ field: 'paidOn', key: 'invoices.paidBeforeIssued' }],
    })
    await expect(settleInvoice(later, secretary, id, 2, '2013-03-21')).rejects.toMatchObject({ kind: 'invalid' })
    await settleInvoice(later, secretary, id, 2, '2013-03-10')
    const sums = async () => (await fundingView(later, secretary, 'artRound', 2013, null)).sums
    expect(await sums()).toMatchObject({ grantedOre: 5_000_00, receivedOre: 5_000_00, remainingOre: 0 })
    await expect(settleInvoice(later, secretary, id, 2, null)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await settleInvoice(later, secretary, id, 3, null)
    expect(await sums()).toMatchObject({ grantedOre: 5_000_00, receivedOre: 0, remainingOre: 5_000_00 })
    const credit = await creditInvoice(later, secretary, id, 4, 'Feil')
    for (const [which, version] of [
      [id, 5],
      [credit, 1],
    ] as const)
      await expect(settleInvoice(later, secretary, which, version, '2013-03-20')).rejects.toMatchObject({
        key: 'invoices.notToBePaid',
      })
  })
})
