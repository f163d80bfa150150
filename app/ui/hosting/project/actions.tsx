import { SIDES } from '#app/domains/hosting/plan/plan.ts'
import type { MeetingView } from '#app/domains/hosting/project/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingMeetings as words } from '#app/i18n/hosting-meetings.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'

/** What came of a meeting: tasks of the plan, and the form that adds one. */
export function Actions({ view, reply }: { view: MeetingView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { actions, people, can, hostingId } = view
  const form = formOf(reply, { side: 'host' }, 'action')
  return (
    <section className="stack" id="oppgaver" aria-labelledby="oppgaver-tittel">
      <h2 id="oppgaver-tittel">{t(words.actions)}</h2>
      {actions.length === 0 && <p className="soft">{t(words.noActions)}</p>}
      <ul className="plain-list stack stack--tight">
        {actions.map(({ id, title, dueOn, responsible, side, state }) => (
          <li key={id} className="stack stack--tight">
            <span className="cluster cluster--baseline">
              {title} {state === 'done' && <Tag tone="success">{t(words.done)}</Tag>}
            </span>
            <span className="small soft">
              {[
                responsible || t(words[side]),
                dueOn && `${t(words.due).toLocaleLowerCase(locale)} ${sayFullDate(dueOn, locale)}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {can.keep && !view.cancelled && (
        <Disclosure summary={t(words.addAction)} open={form.reply !== undefined}>
          <form method="post" className="form" noValidate>
            <input type="hidden" name="intent" value="action" />
            <input type="hidden" name="once" value={form.value('once') || view.once} />
            <TextField label={t(words.actionTitle)} {...form.field('title')} id="hva" />
            <SelectField
              label={t(words.side)}
              choices={SIDES.map((value) => ({ value, label: t(words[value]) }))}
              {...form.field('side')}
            />
            <SelectField
              label={t(words.responsible)}
              ask={t(words.nobodyYet)}
              choices={people.map(({ id, name }) => ({ value: id, label: name }))}
              {...form.field('responsibleId')}
            />
            <DateField label={t(words.due)} {...form.field('dueOn')} />
            <div>
              <Button variant="secondary">{t(words.saveAction)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
      {actions.length > 0 && (
        <p className="small">
          <a href={addressIn(locale, 'hostingPlan', { id: hostingId })}>{t(words.toPlan)}</a>
        </p>
      )}
    </section>
  )
}
