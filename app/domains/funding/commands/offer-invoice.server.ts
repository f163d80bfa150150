import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { putInvoice } from '../invoices.store.server.ts'
import { offerFaults } from '../invoices.ts'
import { mayInvoice } from '../policy.ts'
import { theDraft } from '../the-draft.server.ts'

/**
 * Says that a draft was sent to the buyer as an offer today, or that it was not after all. It stays a draft that can be
 * changed, issued or thrown away. Throws forbidden, missing, invalid for what an offer must say, and conflict when it is
 * issued or someone has changed it since `version`.
 */
export async function offerInvoice(
  ctx: Context,
  actor: Actor | null,
  id: string,
  version: number,
  offered: boolean,
): Promise<void> {
  if (!mayInvoice(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const invoice = await theDraft(tx, id)
    const [fault, ...rest] = offered ? offerFaults(invoice) : []
    if (fault) throw invalidFields([fault, ...rest])
    const offeredOn = offered ? civilDateOf(ctx.now) : null
    if (!(await putInvoice(tx, id, version, { offeredOn, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'invoice.offered', id, { offeredOn })
  })
}
