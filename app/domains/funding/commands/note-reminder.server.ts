import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { findInvoice, putInvoice } from '../invoices.store.server.ts'
import { stateOf } from '../invoices.ts'
import { mayInvoice } from '../policy.ts'

/**
 * Notes that the secretariat has reminded the buyer of an overdue invoice today; the letter goes by its own hand, and no
 * fee is charged. A second time on the same day changes nothing. Throws forbidden, missing, and conflict when it is not
 * overdue or someone has changed it since `version`.
 */
export async function noteReminder(ctx: Context, actor: Actor | null, id: string, version: number): Promise<void> {
  if (!mayInvoice(actor)) throw forbidden()
  const today = civilDateOf(ctx.now)
  await ctx.tx(async (tx) => {
    const invoice = await findInvoice(tx, id)
    if (!invoice) throw missing()
    if (stateOf(invoice, today) !== 'overdue') throw conflict('invoices.notOverdue')
    if (invoice.remindedOn === today) return
    const reminders = invoice.reminders + 1
    if (!(await putInvoice(tx, id, version, { remindedOn: today, reminders, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'invoice.reminded', id, { reminders })
  })
}
