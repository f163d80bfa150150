import type { Scope } from '#app/domains/funding/funding.ts'
import { actionPlan } from '#app/i18n/action-plan.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { funding } from '#app/i18n/funding.ts'
import { invoices } from '#app/i18n/invoices.ts'
import { marketing } from '#app/i18n/marketing.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** From the office's overview to the year's money and plans. */
export function MoneyLinks({ year }: { year: number }) {
  const t = useWords()
  const locale = useLocale()
  const money = (scope: Scope) => addressIn(locale, 'funding', { scope, year })
  const links = [
    [money('artRound'), t(funding.titleOf, { scope: 'artRound', year })],
    [money('orchestra'), t(funding.titleOf, { scope: 'orchestra', year })],
    [addressIn(locale, 'invoices'), t(invoices.title)],
    [addressIn(locale, 'actionPlan', { year }), t(actionPlan.titleOf, { year })],
    [addressIn(locale, 'marketing', { year }), t(marketing.titleOf, { year })],
  ] as const
  return (
    <section className="stack" aria-labelledby="penger-og-planer">
      <h2 id="penger-og-planer">{t(funding.moneyAndPlans)}</h2>
      <ul className="needles">
        {links.map(([href, text]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
