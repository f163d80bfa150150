import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { addCreditNote, findInvoice, nextNumber, putInvoice } from '../invoices.store.server.ts'
import { creditFaults, leftOf } from '../invoices.ts'
import { mayInvoice } from '../policy.ts'
import { toldOfInvoice } from '../told-of.ts'

/**
 * Credits an invoice, in full or a part of it, by a credit note (bokføringsforskriften § 5-2-7): a sales document of its own,
 * with the next number of the same series and the amount turned round, which names the one that it credits. As often as
 * there is something left. Gives the credit note's id. Throws forbidden, missing, invalid for an amount that cannot be, and
 * conflict when it is a draft, a credit note or credited in full already, or someone has changed it since `version`.
 * @param wanted in øre without value-added tax, above zero; null: all that is left
 */
export async function creditInvoice(
  ctx: Context,
  actor: Actor | null,
  id: string,
  version: number,
  reason: string,
  wanted: number | null = null,
): Promise<string> {
  if (!mayInvoice(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const invoice = await findInvoice(tx, id)
    if (!invoice) throw missing()
    const { number, seller, creditsId, demo } = invoice
    const left = leftOf(invoice).netOre
    if (number === null || seller === null || creditsId !== null || left <= 0)
      throw conflict('invoices.notToBeCredited')
    if (!(await putInvoice(tx, id, version, { changedAt: ctx.now }))) throw conflict('faults.changedMeanwhile')
    const ore = wanted ?? left
    const [fault, ...rest] = creditFaults(invoice, ore)
    if (fault) throw invalidFields([fault, ...rest])
    const issued = { number: await nextNumber(tx), issuedOn: civilDateOf(ctx.now), seller }
    const credit = await addCreditNote(tx, invoice, {
      ...{ ...toldOfInvoice(invoice), ...issued, netOre: -ore, dueOn: null, note: reason, demo },
      changedAt: ctx.now,
    })
    await ctx.note(tx, 'invoice.credited', id, { number, by: issued.number, ore })
    return credit.id
  })
}
