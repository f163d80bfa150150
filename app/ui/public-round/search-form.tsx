import { NEEDS, type Search } from '#app/domains/studio-map/search.ts'
import type { Options } from '#app/domains/studio-map/views.ts'
import { application } from '#app/i18n/application.ts'
import { finding } from '#app/i18n/finding.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

interface SearchFormProps {
  action: string
  search: Search
  options: Options
  /** Whether the order can be chosen too; places on a map stand by number. */
  orders?: boolean
}

/** Choosing among the artists: a plain form that speaks through the address, with what each choice would give. */
export function SearchForm({ action, search, options, orders }: SearchFormProps) {
  const t = useWords()
  const locale = useLocale()
  // Not opened for what is chosen in it: on a phone it would push the result out of sight.
  const chosen = search.needs.length + (orders && search.order === 'name' ? 1 : 0)
  const option = (label: string, count: number) => t(finding.option, { label, count })
  return (
    <search>
      <form className="filters" id="valgene" action={action} aria-label={t(finding.filters)}>
        <div className="filters__row">
          <TextField
            label={t(finding.searchWords)}
            name="q"
            type="search"
            defaultValue={search.text}
            autoComplete="off"
            enterKeyHint="search"
          />
          <SelectField
            label={t(finding.day)}
            name="dag"
            ask={t(finding.anyDay)}
            defaultValue={search.day ?? ''}
            choices={options.days.map(({ value, count }) => ({ value, label: option(sayDate(value, locale), count) }))}
          />
          <SelectField
            label={t(finding.discipline)}
            name="fag"
            ask={t(finding.anyDiscipline)}
            defaultValue={search.discipline ?? ''}
            choices={options.disciplines.map(({ value, count }) => ({
              value,
              label: option(t(application.discipline, { discipline: value }), count),
            }))}
          />
          <SelectField
            label={t(finding.municipality)}
            name="kommune"
            ask={t(finding.anyMunicipality)}
            defaultValue={search.municipality ?? ''}
            choices={options.municipalities.map(({ value, label, count }) => ({ value, label: option(label, count) }))}
          />
        </div>
        <div className="filters__more">
          <CheckboxField
            label={option(t(finding.openNow), options.open)}
            name="apent"
            value="na"
            defaultChecked={search.open}
          />
          <Disclosure summary={t(finding.moreChoices, { chosen })}>
            <fieldset className="filters__needs">
              <legend className="field__label">{t(finding.needs)}</legend>
              {NEEDS.map((need) => (
                <CheckboxField
                  key={need}
                  label={option(t(finding.need, { need }), options.needs[need])}
                  name={need}
                  value="ja"
                  defaultChecked={search.needs.includes(need)}
                />
              ))}
            </fieldset>
            {orders && (
              <SelectField
                label={t(finding.order)}
                name="sorter"
                defaultValue={search.order === 'name' ? 'navn' : ''}
                choices={[
                  { value: '', label: t(finding.byNumber) },
                  { value: 'navn', label: t(finding.byName) },
                ]}
              />
            )}
          </Disclosure>
          <Button variant="secondary">{t(finding.show)}</Button>
        </div>
      </form>
    </search>
  )
}

/** How many are shown, and the way back to all. */
export function Found({ text, filtered, all }: { text: string; filtered: boolean; all: string }) {
  const t = useWords()
  return (
    <p className="found" id="funnet" role="status">
      <span>{text}</span>
      <a href={all} hidden={!filtered}>
        {t(finding.clear)}
      </a>
    </p>
  )
}
