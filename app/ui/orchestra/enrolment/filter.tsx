import { ENROLMENT_STATES } from '#app/domains/orchestra/enrolment/enrolment.ts'
import type { EnrolmentsView } from '#app/domains/orchestra/enrolment/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraEnrolment } from '#app/i18n/orchestra-enrolment.ts'
import { enrolmentList as words } from '#app/i18n/orchestra-enrolment-list.ts'
import { withQuery } from '#app/kernel/page.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

type Shown = Pick<EnrolmentsView, 'term' | 'ensembles' | 'filter' | 'counts' | 'choices' | 'can'>

/** How many stand where; each figure leads to its own. */
export function StateCounts({ view: { counts, term } }: { view: Shown }) {
  const t = useWords()
  const locale = useLocale()
  const here = addressIn(locale, 'enrolments', { term })
  return (
    <div className="tiles">
      {ENROLMENT_STATES.filter((state) => counts[state] > 0 || state === 'applied' || state === 'enrolled').map(
        (state) => (
          <StatTile
            key={state}
            figure={counts[state]}
            counts={
              state === 'enrolled' ? t(words.members, { count: counts[state] }) : t(orchestraEnrolment.state, { state })
            }
            href={withQuery(here, '', { tilstand: state })}
          />
        ),
      )}
    </div>
  )
}

export function EnrolmentFilterForm({ view: { term, ensembles, filter, choices, can } }: { view: Shown }) {
  const t = useWords()
  const locale = useLocale()
  const every = t(words.every)
  const narrowed = Object.values(filter).some((value) => value !== null && value !== '')
  return (
    <form method="get" className="toolbar" role="search">
      <TextField label={t(words.search)} name="sok" type="search" defaultValue={filter.text} />
      {ensembles.length > 1 && (
        <SelectField
          label={t(words.ensemble)}
          name="orkester"
          ask={every}
          defaultValue={filter.ensemble ?? ''}
          choices={ensembles.map((one) => ({ value: one.id, label: sayEnsemble(one, locale) }))}
        />
      )}
      <SelectField
        label={t(words.instrument)}
        name="instrument"
        ask={every}
        defaultValue={filter.instrument ?? ''}
        choices={choices.instruments.map((code) => ({ value: code, label: t(groupWords(code)) }))}
      />
      <SelectField
        label={t(words.state)}
        name="tilstand"
        ask={every}
        defaultValue={filter.state ?? ''}
        choices={ENROLMENT_STATES.map((state) => ({ value: state, label: t(orchestraEnrolment.state, { state }) }))}
      />
      {can.keep && (
        <SelectField
          label={t(words.municipality)}
          name="kommune"
          ask={every}
          defaultValue={filter.municipality ?? ''}
          choices={choices.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {can.keep && choices.schools.length > 0 && (
        <SelectField
          label={t(words.school)}
          name="kulturskole"
          ask={every}
          defaultValue={filter.school ?? ''}
          choices={choices.schools.map((name) => ({ value: name, label: name }))}
        />
      )}
      <div className="cluster">
        <Button variant="secondary">{t(words.filter)}</Button>
        {narrowed && <a href={addressIn(locale, 'enrolments', { term })}>{t(words.clear)}</a>}
      </div>
    </form>
  )
}
