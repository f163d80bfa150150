import { MOST_TEMPLATE_TASKS } from '#app/domains/hosting/plan/input.ts'
import { SIDES } from '#app/domains/hosting/plan/plan.ts'
import type { TemplateEntry } from '#app/domains/hosting/plan/views.ts'
import { faults } from '#app/i18n/faults.ts'
import { hostingPlan } from '#app/i18n/hosting-plan.ts'
import { hostingTemplate as words } from '#app/i18n/hosting-template.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** Empty rows to add tasks in. */
const SPARE = 3

interface TemplateFormProps {
  /** Null: a new one, whose tasks are added when it is there. */
  milestone: TemplateEntry | null
  reply: Reply | undefined
  closeHref: string
}

/** A milestone of the template, with its tasks as rows. */
export function TemplateForm({ milestone, reply, closeHref }: TemplateFormProps) {
  const t = useWords()
  const tasks = milestone?.tasks ?? []
  const rows = milestone ? Math.min(tasks.length + SPARE, MOST_TEMPLATE_TASKS) : 0
  const stored = Object.fromEntries(
    Array.from({ length: rows }, (_, index) => {
      const task = tasks[index]
      const at = `tasks[${index}]`
      return [
        [`${at}.id`, task?.id],
        [`${at}.position`, index + 1],
        [`${at}.titleNb`, task?.titleNb],
        [`${at}.titleEn`, task?.titleEn],
        [`${at}.side`, task?.side ?? milestone?.side],
      ]
    }).flat(),
  )
  const months = milestone?.monthsBefore
  const form = formOf(
    reply,
    {
      ...stored,
      months: months === undefined ? '' : Math.abs(months),
      when: months !== undefined && months < 0 ? 'after' : 'before',
      titleNb: milestone?.titleNb,
      titleEn: milestone?.titleEn,
      ...{ evidence: milestone?.evidence, evidenceEn: milestone?.evidenceEn },
      side: milestone?.side ?? 'office',
    },
    milestone ? 'change' : 'add',
  )
  const sides = SIDES.map((side) => ({ value: side, label: t(hostingPlan[side]) }))
  return (
    <form
      method="post"
      className="form form--template stack milestone__forms"
      id={milestone ? `milepael-${milestone.id}` : 'ny'}
    >
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <input type="hidden" name="intent" value={milestone ? 'change' : 'add'} />
      {milestone && <input type="hidden" name="id" value={milestone.id} />}
      {milestone && <input type="hidden" name="version" value={milestone.version} />}
      <div className="cluster cluster--foot">
        <NumberField label={t(words.months)} {...form.field('months')} />
        <SelectField
          label={t(words.when)}
          choices={[
            { value: 'before', label: t(words.before) },
            { value: 'after', label: t(words.after) },
          ]}
          {...form.field('when')}
        />
      </div>
      <TextField label={t(words.titleNb)} {...form.field('titleNb')} />
      <TextField label={t(words.titleEn)} lang="en" {...form.field('titleEn')} />
      <TextField label={t(words.evidence)} {...form.field('evidence')} />
      <TextField label={t(words.evidenceEn)} lang="en" {...form.field('evidenceEn')} />
      <RadioGroup label={t(hostingPlan.side)} inline choices={sides} {...form.field('side')} />
      {rows > 0 && (
        <fieldset className="field">
          <legend className="field__label">{t(words.tasks)}</legend>
          <p className="field__help">{t(words.tasksHelp)}</p>
          {Array.from({ length: rows }, (_, index) => {
            const at = `tasks[${index}]`
            return (
              <div
                key={index}
                className="template-task"
                role="group"
                aria-label={t(words.taskNo, { number: index + 1 })}
              >
                <input type="hidden" name={`${at}.id`} value={form.value(`${at}.id`)} />
                <NumberField label={t(words.number)} {...form.field(`${at}.position`)} />
                <TextField label={t(words.taskNb)} {...form.field(`${at}.titleNb`)} />
                <TextField label={t(words.taskEn)} lang="en" {...form.field(`${at}.titleEn`)} />
                <SelectField label={t(words.taskSide)} choices={sides} {...form.field(`${at}.side`)} />
              </div>
            )
          })}
        </fieldset>
      )}
      <div className="cluster">
        <Button>{t(words.save)}</Button>
        <a href={closeHref}>{t(hostingPlan.close)}</a>
      </div>
    </form>
  )
}
