import type { NamedHosting } from '#app/domains/hosting/plan/digest.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingTemplate as words } from '#app/i18n/hosting-template.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { useHostNames } from '../use-host-names.ts'

/** Plans with deadlines that have passed: a line for each, on the secretariat's overview. */
export function LatePlans({ late }: { late: readonly { hosting: NamedHosting; overdue: number }[] }) {
  const t = useWords()
  const locale = useLocale()
  const namesOf = useHostNames()
  return (
    <section className="stack stack--tight" aria-labelledby="frister">
      <h2 id="frister">{t(words.overview)}</h2>
      <ul className="plain-list stack stack--tight">
        {late.map(({ hosting, overdue }) => (
          <li key={hosting.id}>
            <a href={addressIn(locale, 'hostingPlan', { id: hosting.id })}>
              {t(words.overviewLate, { hosting: `${namesOf([...hosting.names])} ${hosting.year}`, count: overdue })}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={addressIn(locale, 'myTasks')}>{t(words.myTasks)}</a>
      </p>
    </section>
  )
}
