import { expect, it } from 'vitest'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { noteReminder } from '#app/domains/funding/commands/note-reminder.server.ts'
import { settleInvoice } from '#app/domains/funding/commands/settle-invoice.server.ts'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import { invoiceView } from '#app/domains/funding/invoice-screens.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { ADVERTISEMENT, host, secretary, selling } from '../money.ts'

eachEngine((engine) => {
  it('is noted of what is overdue, once a day, until it is paid', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const on = (day: string) => ({ ...ctx, now: new Date(`2013-${day}T10:00:00Z`) })
    const id = await writeInvoice(ctx, secretary, ADVERTISEMENT)
    await issueInvoice(ctx, secretary, id, 1)
    await expect(noteReminder(on('03-15'), secretary, id, 2)).rejects.toMatchObject({ key: 'invoices.notOverdue' })
    const late = on('03-16')
    expect((await invoiceView(late, secretary, id)).reminder).toEqual({
      ...{ number: 1, ore: 6_250_00, issuedOn: '2013-03-01', dueOn: '2013-03-15' },
      ...{ account: '12345678903', seller: 'Vestregionen', part: false },
    })
    await expect(noteReminder(late, host, id, 2)).rejects.toMatchObject({ kind: 'forbidden' })
    await noteReminder(late, secretary, id, 2)
    await noteReminder(late, secretary, id, 2)
    await expect(noteReminder(on('03-25'), secretary, id, 2)).rejects.toMatchObject({ kind: 'conflict' })
    await noteReminder(on('03-25'), secretary, id, 3)
    const { invoice, can } = await invoiceView(on('03-25'), secretary, id)
    expect([invoice.remindedOn, invoice.reminders, can.remind]).toEqual(['2013-03-25', 2, false])
    await settleInvoice(on('03-26'), secretary, id, 4, '2013-03-26')
    await expect(noteReminder(on('03-27'), secretary, id, 5)).rejects.toMatchObject({ key: 'invoices.notOverdue' })
    expect((await invoiceView(on('03-27'), secretary, id)).reminder).toBeNull()
  })
})
