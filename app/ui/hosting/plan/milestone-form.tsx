import type { MilestoneView } from '#app/domains/hosting/plan/views.ts'
import { hostingPlan as words } from '#app/i18n/hosting-plan.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField } from '#app/ui/kit/text-fields.tsx'

/** When a milestone was reached and what shows it; or another deadline. */
export function MilestoneForms({
  milestone,
  today,
  reply,
  closeHref,
}: {
  milestone: MilestoneView
  today: string
  reply: Reply | undefined
  closeHref: string
}) {
  const t = useWords()
  const { id, version, doneOn, note, dueOn, sum } = milestone
  const evidence = useLocale() === 'nb' ? milestone.evidence : milestone.evidenceEn
  const reach = formOf(reply, { doneOn: doneOn ?? today, note }, 'reach')
  const date = formOf(reply, { dueOn }, 'date')
  const left = sum.of - sum.done
  const said = [...reach.summary, ...date.summary].filter(({ href }) => href === '#innhold')
  return (
    <div className="milestone__forms split split--half" id={`milepael-${id}-skjema`}>
      {said.map(({ text }) => (
        <p key={text} role="alert">
          {text}
        </p>
      ))}
      <form method="post" className="form stack">
        <input type="hidden" name="intent" value="reach" />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        {left > 0 && <p className="small">{t(words.tasksLeft, { count: left })}</p>}
        <DateField label={t(words.reachedDay)} max={today} {...reach.field('doneOn')} />
        <TextArea
          label={t(words.evidenceNote)}
          help={evidence ? t(words.evidenceHelp, { what: evidence }) : undefined}
          rows={3}
          {...reach.field('note')}
        />
        <div className="cluster">
          <Button>{t(words.reach)}</Button>
          <a href={closeHref}>{t(words.close)}</a>
        </div>
      </form>
      {doneOn === null && (
        <form method="post" className="form stack">
          <input type="hidden" name="intent" value="date" />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <DateField label={t(words.day)} help={t(words.dayHelp)} {...date.field('dueOn')} />
          <div>
            <Button variant="secondary">{t(words.setDay)}</Button>
          </div>
        </form>
      )}
      {doneOn !== null && (
        <form method="post">
          <input type="hidden" name="intent" value="reopen" />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button variant="secondary">{t(words.reopen)}</Button>
        </form>
      )}
    </div>
  )
}
