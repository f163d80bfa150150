/** What waits in the year's money, for the desk of the secretariat. */
import type { Actor } from '#app/domains/people/person.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listInvoices } from './invoices.store.server.ts'
import { grossOf, leftOf, stateOf } from './invoices.ts'
import { mayInvoice, mayKeepAccounts } from './policy.ts'
import { isInstalmentLate, isReportLate, isReportNear } from './rules.ts'
import { listAwaited } from './store.server.ts'
import type { MoneyWaiting } from './views.ts'

/**
 * Invoices past their day, reports to givers that are due within a month or overdue, and instalments that should have come.
 * Three statements. Null for who does not keep the accounts.
 */
export async function moneyWaiting(ctx: Context, actor: Actor | null): Promise<MoneyWaiting | null> {
  if (!mayKeepAccounts(actor) || !mayInvoice(actor)) return null
  const today = civilDateOf(ctx.now)
  const overdue = (await listInvoices(ctx.db)).filter((invoice) => stateOf(invoice, today) === 'overdue')
  const awaited = await listAwaited(ctx.db)
  return {
    invoices: { count: overdue.length, ore: overdue.reduce((sum, invoice) => sum + grossOf(leftOf(invoice)), 0) },
    reports: awaited.flatMap((one) => {
      const { id, giver, year, reportDueOn } = one
      if (reportDueOn === null || !isReportNear(one, today)) return []
      return [{ id, giver, year, dueOn: reportDueOn, late: isReportLate(one, today) }]
    }),
    instalments: awaited.flatMap(({ id, giver, year, instalments }) => {
      const late = instalments.filter((one) => isInstalmentLate(one, today))
      if (late.length === 0) return []
      return [{ id, giver, year, ore: late.reduce((sum, { amountOre }) => sum + amountOre, 0) }]
    }),
  }
}
