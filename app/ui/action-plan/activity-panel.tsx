import { MOST_NOTE, MOST_TITLE, QUARTERS, STATUSES } from '#app/domains/action-plan/plan.ts'
import type { PlanView } from '#app/domains/action-plan/views.ts'
import { actionPlan as words } from '#app/i18n/action-plan.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { OwnerFields } from './owner-fields.tsx'
import { StatusTag } from './status-tag.tsx'

interface Props {
  view: PlanView
  open: NonNullable<PlanView['open']>
  reply: Reply | undefined
}

/** One activity: how it goes, all that was said of it, and the activity itself. */
export function ActivityPanel({ view, open, reply }: Props) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="panel stack" id="aktivitet" aria-labelledby="aktivitet-tittel">
      <div className="cluster cluster--apart">
        <h2 id="aktivitet-tittel">{open.title}</h2>
        <LinkButton variant="quiet" small href={addressIn(locale, 'actionPlan', { year: view.year })}>
          {t(words.close)}
        </LinkButton>
      </div>
      <StatusForm {...{ view, open, reply }} />
      <h3>{t(words.history)}</h3>
      {open.history.length === 0 ? (
        <p className="soft">{t(words.noHistory)}</p>
      ) : (
        <ul className="plain-list stack stack--tight">
          {open.history.map(({ id, quarter, status, note, at, by }) => (
            <li key={id}>
              <strong>{t(words.quarterIs, { quarter })}</strong> <StatusTag status={status} /> {note}
              <span className="small soft"> {t(words.saidBy, { by, when: sayInstant(at, locale) })}</span>
            </li>
          ))}
        </ul>
      )}
      <EditActivity {...{ view, open, reply }} />
    </section>
  )
}

function StatusForm({ view, open, reply }: Props) {
  const t = useWords()
  const form = formOf(reply, { quarter: view.quarter, status: open.now ?? 'underway' }, 'status')
  return (
    <form method="post" className="form" noValidate aria-label={t(words.sayStatus)}>
      <input type="hidden" name="intent" value="status" />
      <input type="hidden" name="id" value={open.id} />
      <RadioGroup
        inline
        label={t(words.quarter)}
        choices={[...QUARTERS.slice(1), 0 as const].map((quarter) => ({
          value: String(quarter),
          label: t(words.quarterIs, { quarter }),
        }))}
        {...form.field('quarter')}
      />
      <RadioGroup
        inline
        label={t(words.status)}
        choices={STATUSES.map((status) => ({ value: status, label: t(words.statusIs, { status }) }))}
        {...form.field('status')}
      />
      <TextField label={t(words.note)} optional={t(words.optional)} maxLength={MOST_NOTE} {...form.field('note')} />
      <div>
        <Button>{t(words.saveStatus)}</Button>
      </div>
    </form>
  )
}

/** Those who can be chosen, and who is chosen though without a part in the work any more. */
const peopleWith = (people: PlanView['people'], { ownerId, owner, answers }: Props['open']) =>
  ownerId === null || people.some(({ id }) => id === ownerId)
    ? people
    : [...people, { id: ownerId, name: owner ? answers.slice(0, -owner.length - 2) : answers }]

function EditActivity({ view, open, reply }: Props) {
  const t = useWords()
  const { id, version, title, owner, ownerId, quarters, measureId, history } = open
  const form = formOf(reply, { title, owner, ownerId: ownerId ?? '', quarters, measureId }, 'save')
  const optional = t(words.optional)
  return (
    <Disclosure summary={t(words.editActivity)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <TextField label={t(words.activity)} maxLength={MOST_TITLE} {...form.field('title')} />
        <SelectField
          label={t(words.measure)}
          choices={view.measures.map((measure) => ({ value: measure.id, label: measure.title }))}
          {...form.field('measureId')}
        />
        <OwnerFields people={peopleWith(view.people, open)} field={form.field} />
        <TextField
          label={t(words.when)}
          help={t(words.whenHelp)}
          optional={optional}
          width="medium"
          {...form.field('quarters')}
        />
        <div>
          <Button variant="secondary">{t(words.save)}</Button>
        </div>
      </form>
      {history.length === 0 && (
        <form method="post">
          <input type="hidden" name="intent" value="drop" />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button variant="quiet">{t(words.removeActivity)}</Button>
        </form>
      )}
    </Disclosure>
  )
}
