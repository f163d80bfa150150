import type { Problem } from '#app/domains/orchestra/plan/checks.ts'
import { sayWhat } from '#app/domains/orchestra/plan/say-session.ts'
import type { PlanView } from '#app/domains/orchestra/plan/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraPlan as words } from '#app/i18n/orchestra-plan.ts'
import { withQuery } from '#app/kernel/page.ts'
import { sayDate, sayTime } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

type View = Pick<PlanView, 'seminar' | 'day' | 'problems' | 'named'>

/** Everything that is wrong with the plan: first what stops it, then what is worth a look. */
export function ProblemList({ view }: { view: View }) {
  const t = useWords()
  const stops = view.problems.filter(({ severity }) => severity === 'stops')
  const looks = view.problems.filter(({ severity }) => severity === 'look')
  return (
    <section className="stack" id="a-rette" aria-labelledby="a-rette-tittel">
      <h2 id="a-rette-tittel" className="only-heard">
        {t(words.looks)}
      </h2>
      {stops.length > 0 && (
        <Notice
          tone="danger"
          title={`${t(view.seminar.planShownAt ? words.stopsShown : words.stops)} (${stops.length})`}
        >
          <Problems problems={stops} view={view} />
        </Notice>
      )}
      {looks.length > 0 && (
        <Notice tone="warning" title={`${t(words.looks)} (${looks.length})`}>
          <Problems problems={looks} view={view} />
        </Notice>
      )}
      {view.problems.length === 0 && view.named.length > 0 && <Notice tone="success" title={t(words.noProblems)} />}
    </section>
  )
}

function Problems({ problems, view: { seminar, day: seen, named } }: { problems: readonly Problem[]; view: View }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <ul className="problems">
      {problems.map((problem) => {
        const { kind, facts, dayId, sessionIds } = problem
        const day = seminar.days.find(({ id }) => id === dayId)
        const session = named.find(({ id }) => id === sessionIds[0])
        const plan = addressIn(locale, 'seminarPlan', { id: seminar.id })
        const there = day && `${withQuery(plan, '', { dag: day.date })}${session ? `#okt-${session.id}` : ''}`
        const where = [
          !day ? t(words.wholeSeminar) : session && day.id === seen?.id ? '' : sayDate(day.date, locale),
          session ? `${sayTime(session.begins, locale)} ${sayWhat(session, locale)}` : '',
        ]
          .filter(Boolean)
          .join(', ')
        return (
          <li key={`${kind}${dayId}${sessionIds.join()}${JSON.stringify(facts)}`} data-problem={kind}>
            {t(words.problem, { kind, facts })}{' '}
            <span className="small">{there ? <a href={there}>{where}</a> : <span className="soft">{where}</span>}</span>
          </li>
        )
      })}
    </ul>
  )
}
