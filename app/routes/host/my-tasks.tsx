import { useLoaderData } from '@remix-run/react'
import { myActivities } from '#app/domains/action-plan/queries.server.ts'
import { markTask } from '#app/domains/hosting/plan/commands/mark-task.server.ts'
import { markTaskInput } from '#app/domains/hosting/plan/input.ts'
import { myTasksView } from '#app/domains/hosting/plan/my-tasks.server.ts'
import type { MyTask } from '#app/domains/hosting/plan/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingPlan } from '#app/i18n/hosting-plan.ts'
import { hostingTemplate as words } from '#app/i18n/hosting-template.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { civilDateOf, yearOf } from '#app/kernel/when.ts'
import { PlanActivities } from '#app/ui/action-plan/plan-activities.tsx'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { TaskRow } from '#app/ui/hosting/plan/task-row.tsx'
import { useHostNames } from '#app/ui/hosting/use-host-names.ts'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

export const meta = titled(words.myTasks)

export const loader = page('signed-in', async ({ ctx, actor }) => ({
  ...(await myTasksView(ctx, actor)),
  activities: await myActivities(ctx, actor),
  year: String(yearOf(civilDateOf(ctx.now))),
}))

export const action = deed('signed-in', markTaskInput, async ({ ctx, actor, url, value }) => {
  await markTask(ctx, actor, value.id, value.state)
  return to(url.pathname)
})

const GROUPS = ['overdue', 'near', 'later', 'undated', 'unassigned'] as const

/** What a person has to do, across all hostings. */
export default function MyTasks() {
  const t = useWords()
  const locale = useLocale()
  const namesOf = useHostNames()
  const { year, plans, activities, ...view } = useLoaderData<typeof loader>()
  const readable = new Set(plans.map(({ hosting }) => hosting.id))
  const said = ({ hosting }: Pick<MyTask, 'hosting'>) => `${namesOf([...hosting.names])} ${hosting.year}`
  const of = (one: Pick<MyTask, 'hosting'>) =>
    readable.has(one.hosting.id) ? (
      <a href={addressIn(locale, 'hostingPlan', { id: one.hosting.id })}>{said(one)}</a>
    ) : (
      said(one)
    )
  const own = view.overdue.length + view.near.length + view.later.length + view.undated.length
  return (
    <div className="stack stack--loose measure">
      <h1>{t(words.myTasks)}</h1>
      {own + activities.length === 0 && (
        <EmptyState title={t(words.myNothing)} level={2}>
          {t(words.myNothingHelp)}
        </EmptyState>
      )}
      {GROUPS.filter((group) => view[group].length > 0).map((group) => (
        <section className="stack stack--tight" key={group} aria-labelledby={group}>
          <h2 id={group}>{t(words[group])}</h2>
          {group === 'unassigned' && <p className="soft">{t(words.unassignedHelp)}</p>}
          <ul className="tasks">
            {view[group].map((one) => (
              <TaskRow key={one.task.id} task={one.task} year={year} from="plan" of={of(one)} own />
            ))}
          </ul>
        </section>
      ))}
      {activities.length > 0 && <PlanActivities activities={activities} />}
      {plans.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="planene">
          <h2 id="planene">{t(words.plans)}</h2>
          <ul className="plain-list stack stack--tight">
            {plans.map((plan) => (
              <li key={plan.hosting.id}>
                {of(plan)}{' '}
                <span className="small soft">
                  {[
                    t(hostingPlan.sum, plan.sum),
                    plan.sum.overdue > 0 && t(hostingPlan.overdueSum, { count: plan.sum.overdue }),
                    plan.opening &&
                      t(plan.opened ? hostingPlan.openedOn : hostingPlan.opensOn, {
                        day: sayFullDate(plan.opening, locale),
                      }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
