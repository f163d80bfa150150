import type { PlanView, TaskView } from '#app/domains/hosting/plan/views.ts'
import { hostingPlan as words } from '#app/i18n/hosting-plan.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ALONE, type Opened, planLink } from './links.ts'
import { TaskForm } from './task-form.tsx'
import { TaskRow } from './task-row.tsx'

export interface InPlan {
  plan: PlanView
  opened: Opened
  path: string
  reply: Reply | undefined
}

/** The tasks of a milestone, or those of none, with a way to add one. */
export function TaskList({
  plan,
  opened,
  path,
  reply,
  tasks,
  of,
}: InPlan & { tasks: readonly TaskView[]; of: { id: string; titleNb: string; titleEn: string } | null }) {
  const t = useWords()
  const locale = useLocale()
  const year = plan.today.slice(0, 4)
  const adding = plan.can.work && opened.add === (of?.id ?? ALONE)
  const closeHref = planLink(path, of ? { unfold: of.id } : {})
  return (
    <>
      {(tasks.length > 0 || adding) && (
        <ul className="tasks">
          {tasks.map((task) =>
            plan.can.work && opened.task === task.id ? (
              <TaskForm key={task.id} {...{ plan, task, reply, closeHref }} milestoneId={task.milestoneId} />
            ) : (
              <TaskRow
                key={task.id}
                id={`oppgave-${task.id}`}
                {...{ task, year }}
                from="plan"
                changeHref={plan.can.work ? planLink(path, { task: task.id }) : undefined}
              />
            ),
          )}
          {adding && <TaskForm {...{ plan, reply, closeHref }} task={null} milestoneId={of?.id ?? null} />}
        </ul>
      )}
      {plan.can.work && !adding && (
        <p className="small">
          <a href={planLink(path, { add: of?.id ?? ALONE })}>
            {of ? (
              <>
                {t(words.addTask)}
                <span className="only-heard">: {locale === 'nb' ? of.titleNb : of.titleEn}</span>
              </>
            ) : (
              t(words.addTask)
            )}
          </a>
        </p>
      )}
    </>
  )
}
