import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { nextNumber, putInvoice } from '../invoices.store.server.ts'
import { type InvoiceWords, issueFaults } from '../invoices.ts'
import { mayInvoice } from '../policy.ts'
import { theDraft } from '../the-draft.server.ts'
import { toldOfInvoice } from '../told-of.ts'

/**
 * Issues a draft as its form says it now: it gets the next number, today's date, and the seller as the settings name it, and
 * cannot be changed any more; what is wrong with it is credited (bokføringsforskriften § 5-2-7). Numbers are given by the
 * machine, and two that are issued at once get one each, so that all can be accounted for (§ 5-1-3).
 * Gives the number. Throws forbidden, missing, invalid for what the law demands and it lacks, and conflict when it is
 * issued already or someone has changed it since `version`.
 */
export async function issueInvoice(
  ctx: Context,
  actor: Actor | null,
  id: string,
  version: number,
  words?: InvoiceWords,
): Promise<number> {
  if (!mayInvoice(actor)) throw forbidden()
  const today = civilDateOf(ctx.now)
  const seller = ctx.settings.alliance
  return ctx.tx(async (tx) => {
    const invoice = await theDraft(tx, id)
    const told = toldOfInvoice(words ?? invoice)
    const [fault, ...rest] = issueFaults(told, seller, today)
    if (fault) throw invalidFields([fault, ...rest])
    const number = await nextNumber(tx)
    if (!(await putInvoice(tx, id, version, { ...told, number, issuedOn: today, seller, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'invoice.issued', id, { number })
    return number
  })
}
