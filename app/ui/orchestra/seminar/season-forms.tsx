import { sayDays, sayTitle } from '#app/domains/orchestra/seminar/say-seminar.ts'
import type { SeasonView } from '#app/domains/orchestra/seminar/views.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

interface Props {
  view: SeasonView
  reply: Reply | undefined
}

/** Weekends that would fill the season up, in one go. */
export function ProposeForm({ proposed }: { proposed: SeasonView['proposed'] }) {
  const t = useWords()
  const locale = useLocale()
  if (proposed.length === 0) return null
  const dates = proposed
    .map((days) =>
      sayDays(
        days.map((date) => ({ date })),
        locale,
      ),
    )
    .join(', ')
  return (
    <form method="post" className="panel stack">
      <h2>{t(words.propose)}</h2>
      <p className="measure">{t(words.proposeHelp, { weekends: proposed.length, dates })}</p>
      <div>
        <Button name="intent" value="propose">
          {t(words.proposeDo, { count: proposed.length })}
        </Button>
      </div>
    </form>
  )
}

/** A seminar from nothing. */
export function MakeForm({ view, reply }: Props) {
  const t = useWords()
  const form = formOf(reply, { days: 3, titleNb: words.numbered.nb({ number: view.count.weekends + 1 }) }, 'make')
  const id = (name: string) => `make-${name}`
  return (
    <section className="panel stack" aria-labelledby="nytt-seminar">
      <h2 id="nytt-seminar">{t(words.makeNew)}</h2>
      <p className="measure">{t(words.makeHelp)}</p>
      <form method="post" className="form" noValidate>
        <TextField label={t(words.titleNb)} {...form.field('titleNb')} id={id('titleNb')} />
        <div className="cluster cluster--foot">
          <DateField label={t(words.firstDay)} {...form.field('first')} id={id('first')} />
          <NumberField label={t(words.howManyDays)} {...form.field('days')} id={id('days')} />
        </div>
        <div>
          <Button variant="secondary" name="intent" value="make">
            {t(words.make)}
          </Button>
        </div>
      </form>
    </section>
  )
}

/** A seminar after an earlier one. */
export function CopyForm({ view, reply }: Props) {
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply, { titleNb: words.numbered.nb({ number: view.count.weekends + 1 }) }, 'copy')
  const id = (name: string) => `copy-${name}`
  if (view.models.length === 0) return null
  return (
    <section className="panel stack" aria-labelledby="etter-tidligere">
      <h2 id="etter-tidligere">{t(words.copyEarlier)}</h2>
      <p className="measure">{t(words.copyHelp)}</p>
      <form method="post" className="form" noValidate>
        <SelectField
          label={t(words.copyFrom)}
          ask={t(words.choose)}
          choices={view.models.map((model) => ({
            value: model.id,
            label: `${sayTitle(model, locale)}, ${sayShortDate(model.first, locale)} ${model.first.slice(0, 4)}`,
          }))}
          {...form.field('from')}
          id={id('from')}
        />
        <TextField label={t(words.titleNb)} {...form.field('titleNb')} id={id('titleNb')} />
        <DateField label={t(words.firstDay)} {...form.field('first')} id={id('first')} />
        <div>
          <Button variant="secondary" name="intent" value="copy">
            {t(words.copy)}
          </Button>
        </div>
      </form>
    </section>
  )
}
