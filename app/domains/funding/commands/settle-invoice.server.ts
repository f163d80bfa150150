import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields, missing } from '#app/kernel/fault.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { findInvoice, putInvoice } from '../invoices.store.server.ts'
import { paidFaults, stateOf } from '../invoices.ts'
import { mayInvoice } from '../policy.ts'

/**
 * Says that an invoice was paid, and when; null takes it back. Throws forbidden, missing, invalid for a day that cannot
 * be, and conflict when it is a draft, a credit note or credited in full, or someone has changed it since `version`.
 */
export async function settleInvoice(
  ctx: Context,
  actor: Actor | null,
  id: string,
  version: number,
  paidOn: CivilDate | null,
): Promise<void> {
  if (!mayInvoice(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const invoice = await findInvoice(tx, id)
    if (!invoice) throw missing()
    const { issuedOn } = invoice
    const today = civilDateOf(ctx.now)
    const state = stateOf(invoice, today)
    if (issuedOn === null || state === 'creditNote' || state === 'credited') throw conflict('invoices.notToBePaid')
    const [fault, ...rest] = paidOn === null ? [] : paidFaults(paidOn, issuedOn, today)
    if (fault) throw invalidFields([fault, ...rest])
    if (!(await putInvoice(tx, id, version, { paidOn, changedAt: ctx.now }))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'invoice.settled', id, { paidOn })
  })
}
