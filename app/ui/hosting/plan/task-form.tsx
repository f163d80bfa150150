import { SIDES } from '#app/domains/hosting/plan/plan.ts'
import type { PlanView, TaskView } from '#app/domains/hosting/plan/views.ts'
import { faults } from '#app/i18n/faults.ts'
import { hostingPlan as words } from '#app/i18n/hosting-plan.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'

export interface TaskFormProps {
  plan: PlanView
  /** Null: a new one. */
  task: TaskView | null
  milestoneId: string | null
  reply: Reply | undefined
  closeHref: string
}

/** What a task is, who does it, and when; in place of the task in its list. */
export function TaskForm({ plan, task, milestoneId, reply, closeHref }: TaskFormProps) {
  const t = useWords()
  const locale = useLocale()
  const intent = task ? 'change-task' : 'add-task'
  const milestone = plan.milestones.find(({ id }) => id === milestoneId)
  const form = formOf(
    reply,
    {
      title: task?.titleNb,
      text: task?.text,
      side: task?.side ?? milestone?.side ?? 'host',
      milestoneId,
      dueOn: task?.dueOn,
      responsibleId: task?.responsible?.id,
    },
    intent,
  )
  const said = (of: { titleNb: string; titleEn: string }) => (locale === 'nb' ? of.titleNb : of.titleEn)
  return (
    <li className="task task--form" id={task ? `oppgave-${task.id}` : 'ny-oppgave'}>
      <form
        method="post"
        className="form stack"
        aria-label={task ? t(words.changeWhat, { what: said(task) }) : t(words.addTask)}
      >
        <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
        <input type="hidden" name="intent" value={intent} />
        {!task && <input type="hidden" name="once" value={form.value('once') || plan.once} />}
        {task && <input type="hidden" name="id" value={task.id} />}
        {task && <input type="hidden" name="version" value={task.version} />}
        <TextField label={t(words.taskTitle)} {...form.field('title')} />
        <SelectField
          label={t(words.responsible)}
          ask={t(words.nobody)}
          choices={plan.people.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('responsibleId')}
        />
        <RadioGroup
          label={t(words.side)}
          inline
          choices={SIDES.map((side) => ({ value: side, label: t(words[side]) }))}
          {...form.field('side')}
        />
        <DateField label={t(words.ownDue)} help={t(words.ownDueHelp)} {...form.field('dueOn')} />
        <SelectField
          label={t(words.underMilestone)}
          ask={t(words.noMilestone)}
          choices={plan.milestones.map((one) => ({ value: one.id, label: said(one) }))}
          {...form.field('milestoneId')}
        />
        <TextArea label={t(words.taskText)} rows={3} {...form.field('text')} />
        <div className="cluster">
          <Button>{t(words.saveTask)}</Button>
          <a href={closeHref}>{t(words.close)}</a>
        </div>
      </form>
      {task && (
        <form method="post">
          <input type="hidden" name="intent" value="mark-task" />
          <input type="hidden" name="id" value={task.id} />
          <Button variant="quiet" small name="state" value="dropped">
            {t(words.drop)}
          </Button>
        </form>
      )}
    </li>
  )
}
