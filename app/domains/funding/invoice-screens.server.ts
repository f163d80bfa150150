/** The office's pages of invoices. */
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf, yearOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Scope } from './funding.ts'
import { findInvoice, listInvoices } from './invoices.store.server.ts'
import { grossOf, INVOICE_STATES, type Invoice, keptUntil, leftOf, sellerLacks, stateOf, vatOf } from './invoices.ts'
import { mayInvoice } from './policy.ts'
import type { InvoicesView, InvoiceView } from './views.ts'

/** All invoices, or those of a year or a state, the newest first. One statement. Throws forbidden. */
export async function invoicesView(
  ctx: Context,
  actor: Actor | null,
  asked: { year: string | null; state: string | null; scope: Scope | null },
): Promise<InvoicesView> {
  if (!mayInvoice(actor)) throw forbidden()
  const today = civilDateOf(ctx.now)
  const all = (await listInvoices(ctx.db)).map((invoice) => {
    const state = stateOf(invoice, today)
    const toPay = grossOf(leftOf(invoice))
    const isPart = invoice.creditNotes.length > 0 && state !== 'credited'
    return { ...invoice, state, grossOre: grossOf(invoice), toPay, leftOre: isPart ? toPay : null }
  })
  const state = INVOICE_STATES.find((one) => one === asked.state) ?? null
  const years = [...new Set(all.map((one) => one.year))].sort((a, b) => b - a)
  const year = years.find((one) => String(one) === asked.year) ?? null
  const shown = all.filter((one) => (year === null || one.year === year) && (state === null || one.state === state))
  const owing = all.filter((one) => one.state === 'issued' || one.state === 'overdue')
  const late = owing.filter((one) => one.state === 'overdue')
  const sum = (rows: typeof all) => rows.reduce((total, { toPay }) => total + toPay, 0)
  return {
    rows: shown.map(
      ({ id, number, kind, scope, year: of, buyer, state: is, grossOre, leftOre, issuedOn, dueOn, paidOn, demo }) => ({
        ...{ id, number, kind, scope, year: of, buyer, state: is, grossOre, leftOre, issuedOn, dueOn, paidOn, demo },
      }),
    ),
    total: all.length,
    owing: { count: owing.length, ore: sum(owing), late: late.length, lateOre: sum(late) },
    ...{ years, shown: { year, state }, today },
    fresh: { scope: asked.scope ?? 'artRound', year: Number(asked.year) || yearOf(today) },
    sellerLacks: sellerLacks(ctx.settings.alliance),
  }
}

function reminderOf(invoice: Invoice): InvoiceView['reminder'] {
  const { number, issuedOn, dueOn, seller } = invoice
  if (number === null || issuedOn === null || dueOn === null || seller === null) return null
  const part = invoice.creditNotes.length > 0
  return { number, ore: grossOf(leftOf(invoice)), part, issuedOn, dueOn, account: seller.account, seller: seller.name }
}

/** One invoice. Throws forbidden or missing. */
export async function invoiceView(ctx: Context, actor: Actor | null, id: string): Promise<InvoiceView> {
  if (!mayInvoice(actor)) throw forbidden()
  const invoice = await findInvoice(ctx.db, id)
  if (!invoice) throw missing()
  const today = civilDateOf(ctx.now)
  const state = stateOf(invoice, today)
  const { creditsId, creditNotes, vatPercent } = invoice
  const credited = creditsId === null ? null : await findInvoice(ctx.db, creditsId)
  const left = leftOf(invoice)
  const isDraft = invoice.number === null
  const isOpen = state === 'issued' || state === 'overdue'
  return {
    ...{ invoice, state, today, vatOre: vatOf(invoice), grossOre: grossOf(invoice) },
    credits:
      credited && credited.number !== null
        ? { id: credited.id, number: credited.number, part: -invoice.netOre < credited.netOre }
        : null,
    creditedBy: creditNotes.map(({ id, number, netOre }) => ({ id, number, ore: -grossOf({ netOre, vatPercent }) })),
    left: { netOre: left.netOre, grossOre: grossOf(left) },
    sellerLacks: sellerLacks(ctx.settings.alliance),
    reminder: state === 'overdue' ? reminderOf(invoice) : null,
    keptUntil: invoice.issuedOn && keptUntil(invoice.issuedOn),
    can: {
      edit: isDraft,
      issue: isDraft && sellerLacks(ctx.settings.alliance).length === 0,
      settle: isOpen,
      unsettle: state === 'paid',
      credit: isOpen || state === 'paid',
      remind: state === 'overdue' && invoice.remindedOn !== today,
    },
  }
}
