import type { PlanView } from '#app/domains/hosting/plan/views.ts'
import { hostingPlan as words } from '#app/i18n/hosting-plan.ts'
import { sayDate, sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DueTag } from './due-tag.tsx'
import { planLink } from './links.ts'
import { TaskRow } from './task-row.tsx'

/** More than this is a list and no longer what comes next. */
const MOST = 8

/** What is overdue or near, the first due first. */
export function NextList({ plan, path }: { plan: PlanView; path: string }) {
  const t = useWords()
  const locale = useLocale()
  const year = plan.today.slice(0, 4)
  const all = [...plan.milestones.flatMap(({ tasks }) => tasks), ...plan.loose, ...plan.milestones]
  const open = all.some(({ state }) => state !== 'done' && state !== 'dropped')
  const day = (date: string) => (date.startsWith(year) ? sayDate : sayFullDate)(date, locale)
  return (
    <section className="stack stack--tight" aria-labelledby="det-neste">
      <h2 id="det-neste">{t(words.nextUp)}</h2>
      {plan.next.length === 0 && <p>{t(open ? words.nothingNow : words.allDone)}</p>}
      {plan.next.length > 0 && (
        <ul className="tasks">
          {plan.next.slice(0, MOST).map((next) =>
            next.kind === 'task' ? (
              <TaskRow key={next.task.id} {...{ task: next.task, year }} from="next" />
            ) : (
              <li className="task" data-state={next.milestone.state} key={next.milestone.id}>
                <span className="task__tick" data-still="" data-milestone="" aria-hidden="true" />
                <div className="task__words">
                  <p className="task__title">
                    <a href={planLink(path, { milestone: next.milestone.id })}>
                      {locale === 'nb' ? next.milestone.titleNb : next.milestone.titleEn}
                    </a>{' '}
                    <DueTag state={next.milestone.state} />
                  </p>
                  {next.milestone.due && <p className="small soft">{t(words.due, { day: day(next.milestone.due) })}</p>}
                </div>
              </li>
            ),
          )}
        </ul>
      )}
      {plan.next.length > MOST && <p className="small">{t(words.moreNext, { count: plan.next.length - MOST })}</p>}
    </section>
  )
}
