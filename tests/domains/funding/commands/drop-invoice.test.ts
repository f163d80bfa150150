import { expect, it } from 'vitest'
import { dropInvoice } from '#app/domains/funding/commands/drop-invoice.server.ts'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { ADVERTISEMENT, host, secretary, selling } from '../money.ts'

eachEngine((engine) => {
  it('throws drafts away alone', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const [draft, sent] = [
      await writeInvoice(ctx, secretary, ADVERTISEMENT),
      await writeInvoice(ctx, secretary, ADVERTISEMENT),
    ]
    await issueInvoice(ctx, secretary, sent, 1)
    await expect(dropInvoice(ctx, host, draft, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(dropInvoice(ctx, secretary, sent, 2)).rejects.toMatchObject({ key: 'invoices.isIssued' })
    await expect(dropInvoice(ctx, secretary, draft, 2)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await dropInvoice(ctx, secretary, draft, 1)
    await expect(dropInvoice(ctx, secretary, draft, 1)).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.invoice.findMany({ select: { number: true } })).toEqual([{ number: 1 }])
  })
})
