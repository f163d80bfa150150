import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { putInvoice } from '../invoices.store.server.ts'
import type { InvoiceWords } from '../invoices.ts'
import { mayInvoice } from '../policy.ts'
import { theDraft } from '../the-draft.server.ts'
import { toldOfInvoice } from '../told-of.ts'

/**
 * Changes a draft. What was issued stays as it was sent. Throws forbidden, missing, and conflict when it is issued or
 * someone has changed it since `version`.
 */
export async function editInvoice(
  ctx: Context,
  actor: Actor | null,
  id: string,
  version: number,
  words: InvoiceWords,
): Promise<void> {
  if (!mayInvoice(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    await theDraft(tx, id)
    if (!(await putInvoice(tx, id, version, { ...toldOfInvoice(words), changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'invoice.changed', id)
  })
}
