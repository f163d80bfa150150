import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { addInvoice } from '../invoices.store.server.ts'
import type { InvoiceWords } from '../invoices.ts'
import { mayInvoice } from '../policy.ts'
import { toldOfInvoice } from '../told-of.ts'

/** Writes a draft of an invoice, without a number. Gives its id. Throws forbidden. */
export async function writeInvoice(
  ctx: Context,
  actor: Actor | null,
  words: InvoiceWords,
  demo = false,
): Promise<string> {
  if (!mayInvoice(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { id } = await addInvoice(tx, { ...toldOfInvoice(words), demo, changedAt: ctx.now })
    await ctx.note(tx, 'invoice.written', id, { scope: words.scope, year: words.year })
    return id
  })
}
