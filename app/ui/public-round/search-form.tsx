import type { Search } from '#app/domains/studio-map/search.ts'
import { NEEDS } from '#app/domains/studio-map/search.ts'
import type { Options, WayOut } from '#app/domains/studio-map/views.ts'
import { application } from '#app/i18n/application.ts'
import { type Choice, publicRound } from '#app/i18n/public-round.ts'
import { withQuery } from '#app/kernel/page.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** Choosing among the artists: a plain form that speaks through the address, with what each choice would give. */
export function SearchForm({ action, search, options }: { action: string; search: Search; options: Options }) {
  const t = useWords()
  const locale = useLocale()
  // Not opened for what is chosen in it: on a phone it would push the result out of sight.
  const chosen = search.needs.length + (search.order === 'name' ? 1 : 0)
  const option = (label: string, count: number) => t(publicRound.option, { label, count })
  return (
    <search>
      <form className="filters" action={action} aria-label={t(publicRound.filters)}>
        <div className="filters__row">
          <TextField
            label={t(publicRound.searchWords)}
            name="q"
            type="search"
            defaultValue={search.text}
            autoComplete="off"
            enterKeyHint="search"
          />
          <SelectField
            label={t(publicRound.day)}
            name="dag"
            ask={t(publicRound.anyDay)}
            defaultValue={search.day ?? ''}
            choices={options.days.map(({ value, count }) => ({ value, label: option(sayDate(value, locale), count) }))}
          />
          <SelectField
            label={t(publicRound.discipline)}
            name="fag"
            ask={t(publicRound.anyDiscipline)}
            defaultValue={search.discipline ?? ''}
            choices={options.disciplines.map(({ value, count }) => ({
              value,
              label: option(t(application.discipline, { discipline: value }), count),
            }))}
          />
          <SelectField
            label={t(publicRound.municipality)}
            name="kommune"
            ask={t(publicRound.anyMunicipality)}
            defaultValue={search.municipality ?? ''}
            choices={options.municipalities.map(({ value, label, count }) => ({ value, label: option(label, count) }))}
          />
          <Button variant="secondary">{t(publicRound.show)}</Button>
          <Disclosure summary={t(publicRound.moreChoices, { chosen })}>
            <fieldset className="filters__needs">
              <legend className="field__label">{t(publicRound.needs)}</legend>
              {NEEDS.map((need) => (
                <CheckboxField
                  key={need}
                  label={option(t(publicRound.need, { need }), options.needs[need])}
                  name={need}
                  value="ja"
                  defaultChecked={search.needs.includes(need)}
                />
              ))}
            </fieldset>
            <SelectField
              label={t(publicRound.order)}
              name="sorter"
              defaultValue={search.order === 'name' ? 'navn' : ''}
              choices={[
                { value: '', label: t(publicRound.byNumber) },
                { value: 'navn', label: t(publicRound.byName) },
              ]}
            />
          </Disclosure>
        </div>
      </form>
    </search>
  )
}

/** How many are shown, and the way back to all. */
export function Found({ text, filtered, all }: { text: string; filtered: boolean; all: string }) {
  const t = useWords()
  return (
    <p className="found" role="status">
      <span>{text}</span>
      {filtered && <a href={all}>{t(publicRound.clear)}</a>}
    </p>
  )
}

const isChoice = (name: string): name is Choice =>
  ['q', 'fag', 'kommune', 'dag', ...NEEDS].some((known) => known === name)

/** An empty result that says which single choice to take away, and what that gives. */
export function NothingFound({ path, query, waysOut }: { path: string; query: string; waysOut: readonly WayOut[] }) {
  const t = useWords()
  return (
    <EmptyState level={2} title={t(publicRound.nothingFound)} action={<a href={path}>{t(publicRound.clear)}</a>}>
      <p>{t(waysOut.length > 0 ? publicRound.widen : publicRound.widenAll)}</p>
      <ul className="needles">
        {waysOut.map(({ name, count }) =>
          isChoice(name) ? (
            <li key={name}>
              <a href={withQuery(path, query, { [name]: null })}>{t(publicRound.widenBy, { choice: name, count })}</a>
            </li>
          ) : null,
        )}
      </ul>
    </EmptyState>
  )
}
