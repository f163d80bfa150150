import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { dropDraft } from '../invoices.store.server.ts'
import { mayInvoice } from '../policy.ts'
import { theDraft } from '../the-draft.server.ts'

/**
 * Throws a draft away. What has a number can only be credited, or the series would have a gap. Throws forbidden, missing,
 * and conflict when it is issued or someone has changed it since `version`.
 */
export async function dropInvoice(ctx: Context, actor: Actor | null, id: string, version: number): Promise<void> {
  if (!mayInvoice(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    await theDraft(tx, id)
    if (!(await dropDraft(tx, id, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'invoice.dropped', id)
  })
}
