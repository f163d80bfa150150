import { expect, it } from 'vitest'
import { editInvoice } from '#app/domains/funding/commands/edit-invoice.server.ts'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import { invoiceView } from '#app/domains/funding/invoice-screens.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { ADVERTISEMENT, host, secretary, selling } from '../money.ts'

eachEngine((engine) => {
  it('changes a draft, and nothing that was issued', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const id = await writeInvoice(ctx, secretary, ADVERTISEMENT)
    const edit = (version: number, actor = secretary) =>
      editInvoice(ctx, actor, id, version, { ...ADVERTISEMENT, text: 'Halvside' })
    await expect(edit(1, host)).rejects.toMatchObject({ kind: 'forbidden' })
    await edit(1)
    await expect(edit(1)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await issueInvoice(ctx, secretary, id, 2)
    await expect(edit(3)).rejects.toMatchObject({ key: 'invoices.isIssued' })
    expect((await invoiceView(ctx, secretary, id)).invoice).toMatchObject({ text: 'Halvside', version: 3 })
    await expect(editInvoice(ctx, secretary, 'none', 1, ADVERTISEMENT)).rejects.toMatchObject({ kind: 'missing' })
  })
})
