import { groupWords } from '#app/domains/orchestra/instruments.ts'
import type { MessagesView } from '#app/domains/orchestra/message/views.ts'
import { orchestraMessage as words } from '#app/i18n/orchestra-message.ts'
import { sayDate, sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, SelectField } from '#app/ui/kit/choices.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** Whom a letter is for, through the address; and whom that reaches, before a word is written. */
export function ChooseAudience({ view }: { view: MessagesView }) {
  const t = useWords()
  const locale = useLocale()
  const { fields, reach } = view
  const seminar = view.seminars.find(({ id }) => id === fields.seminar)
  return (
    <section className="stack" aria-labelledby="hvem">
      <h2 id="hvem">{t(words.whom)}</h2>
      <form method="get" className="toolbar">
        <SelectField
          label={t(words.seminar)}
          name="seminar"
          defaultValue={fields.seminar}
          choices={[
            ...(view.can.wholeSemester ? [{ value: '', label: t(words.wholeSemester) }] : []),
            ...view.seminars.map(({ id, title, date }) => ({
              value: id,
              label: `${title[locale]}, ${sayShortDate(date, locale)}`,
            })),
          ]}
        />
        <SelectField
          label={t(words.ensemble)}
          name="ensemble"
          defaultValue={fields.ensemble}
          ask={t(words.everyEnsemble)}
          choices={view.ensembles.map(({ id, name }) => ({ value: id, label: name[locale] }))}
        />
        <SelectField
          label={t(words.group)}
          name="group"
          defaultValue={fields.group}
          ask={view.can.writeToAll ? t(words.everyGroup) : undefined}
          choices={view.groups.map((group) => ({ value: group, label: groupWords(group)[locale] }))}
        />
        {seminar && (
          <SelectField
            label={t(words.answered)}
            name="answered"
            defaultValue={fields.answered}
            ask={t(words.whoeverAnswered)}
            choices={[
              { value: 'silent', label: t(words.whoSilent) },
              ...seminar.days.map(({ id, date }) => ({
                value: id,
                label: t(words.whoComes, { day: sayDate(date, locale) }),
              })),
            ]}
          />
        )}
        <CheckboxField
          label={t(words.musicians, { age: view.musiciansFrom })}
          name="musicians"
          defaultChecked={fields.musicians}
        />
        <Button variant="secondary">{t(words.showReach)}</Button>
      </form>
      <div data-reach={reach?.guardians ?? 0}>
        {reach && reach.guardians + reach.musicians > 0 ? (
          <Notice>{t(words.reach, reach)}</Notice>
        ) : (
          <Notice tone="warning">{t(words.reachNobody)}</Notice>
        )}
      </div>
    </section>
  )
}
