/** What waits in the year's money and in the action plan, in words. */
import { myActivities } from '#app/domains/action-plan/queries.server.ts'
import { moneyWaiting } from '#app/domains/funding/waiting.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { actionPlan } from '#app/i18n/action-plan.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { fundingDesk as words } from '#app/i18n/funding-desk.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { DeskTask } from './views.ts'

/** Overdue invoices, reports to givers and money that should have come; nothing for who does not keep the accounts. */
export async function moneyTasks(ctx: Context, actor: Actor, locale: Locale): Promise<DeskTask[]> {
  const waiting = await moneyWaiting(ctx, actor)
  if (!waiting) return []
  const { invoices, reports, instalments } = waiting
  const kroner = (ore: number) => sayKroner(ore, locale)
  const overdue: DeskTask = {
    text: say(locale, words.invoicesOverdue, { count: invoices.count }),
    detail: say(locale, words.inAll, { amount: kroner(invoices.ore) }),
    href: `${addressIn(locale, 'invoices')}?status=overdue`,
    waits: true,
  }
  return [
    ...(invoices.count > 0 ? [overdue] : []),
    ...reports.map(
      ({ id, giver, year, dueOn, late }): DeskTask => ({
        text: say(locale, words.reportTo, { giver, year }),
        detail: say(locale, late ? words.reportWasDue : words.reportDue, { when: sayFullDate(dueOn, locale) }),
        href: addressIn(locale, 'contribution', { id }),
        waits: true,
      }),
    ),
    ...instalments.map(
      ({ id, giver, year, ore }): DeskTask => ({
        text: say(locale, words.moneyLate, { giver, year }),
        detail: say(locale, words.shouldHaveCome, { amount: kroner(ore) }),
        href: addressIn(locale, 'contribution', { id }),
        waits: true,
      }),
    ),
  ]
}

/** What one answers for in the action plan; nothing for who answers for nothing. */
export async function planTasks(ctx: Context, actor: Actor, locale: Locale): Promise<DeskTask[]> {
  const own = await myActivities(ctx, actor)
  if (own.length === 0) return []
  const delayed = own.filter(({ now }) => now === 'delayed').length
  return [
    {
      text: say(locale, actionPlan.mine),
      detail: say(locale, actionPlan.mineCount, { count: own.length, delayed }),
      href: addressIn(locale, 'myTasks'),
      waits: delayed > 0,
    },
  ]
}
