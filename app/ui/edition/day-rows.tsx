import type { OpenDay } from '#app/domains/art-round/edition/edition.ts'
import { editionScreens } from '#app/i18n/edition-screens.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { FieldError, fieldId } from '#app/ui/kit/field.tsx'
import { DateField, TimeField } from '#app/ui/kit/text-fields.tsx'
import { SideBySide } from './side-by-side.tsx'

/** Rows that wait for new days, so that days are added without a program in the browser. */
const EMPTY_ROWS = 3
const USUAL = { opens: '12:00', closes: '17:00' }

interface Row {
  index: number
  isNew: boolean
}

/** What the fields of the rows hold before anybody types. */
export function dayValues(days: readonly OpenDay[]): Record<string, string> {
  return Object.fromEntries(
    [...days, ...Array.from({ length: EMPTY_ROWS }, () => ({ kind: 'studio', date: '', ...USUAL }))].flatMap(
      (day, row) => Object.entries(day).map(([field, value]) => [`days[${row}].${field}`, value]),
    ),
  )
}

/** As many rows as came back, or those that are stored and three empty ones. */
function rowsOf(form: FormState, days: readonly OpenDay[]): Row[] {
  const sent = Object.keys(form.reply?.values ?? {}).flatMap((name) => /^days\[(\d+)\]\.date$/.exec(name)?.[1] ?? [])
  const count = form.reply ? Math.max(0, ...sent.map((row) => Number(row) + 1)) : days.length + EMPTY_ROWS
  return Array.from({ length: count }, (_, index) => ({ index, isNew: form.value(`days[${index}].date`) === '' }))
}

/** The open days, a row each; a row is taken away by a tick, and empty rows count for nothing. */
export function DayRows({ form, days }: { form: FormState; days: readonly OpenDay[] }) {
  const t = useWords()
  const kinds = [
    { value: 'studio', label: t(editionScreens.kindStudio) },
    { value: 'exhibition', label: t(editionScreens.kindExhibition) },
  ]
  const named = ({ index, isNew }: Row) =>
    isNew ? t(editionScreens.newDay) : t(editionScreens.dayRow, { row: index + 1 })
  const props = (row: Row, field: string, label: string) => {
    const name = `days[${row.index}].${field}`
    const error = form.error(name)
    const id = fieldId(name)
    const told = error ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-error` } : {}
    return { id, name, 'aria-label': `${label}, ${named(row)} (${row.index + 1})`, className: 'ds-input', ...told }
  }
  const mistake = (row: Row, field: string) => {
    const name = `days[${row.index}].${field}`
    const error = form.error(name)
    return error && <FieldError id={`${fieldId(name)}-error`}>{error}</FieldError>
  }
  const input = (field: string, label: string, type: 'date' | 'time') => (row: Row) => (
    <>
      <input type={type} defaultValue={form.value(`days[${row.index}].${field}`)} {...props(row, field, label)} />
      {mistake(row, field)}
    </>
  )
  const columns: Column<Row>[] = [
    {
      key: 'row',
      label: t(editionScreens.day),
      names: true,
      cell: (row) => <span className="small soft">{named(row)}</span>,
    },
    { key: 'date', label: t(editionScreens.date), cell: input('date', t(editionScreens.date), 'date') },
    {
      key: 'kind',
      label: t(editionScreens.what),
      cell: (row) => (
        <>
          <select defaultValue={form.value(`days[${row.index}].kind`)} {...props(row, 'kind', t(editionScreens.what))}>
            {kinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          {mistake(row, 'kind')}
        </>
      ),
    },
    { key: 'opens', label: t(editionScreens.from), cell: input('opens', t(editionScreens.from), 'time') },
    { key: 'closes', label: t(editionScreens.to), cell: input('closes', t(editionScreens.to), 'time') },
    {
      key: 'remove',
      label: t(editionScreens.remove),
      cell: (row) => (
        <input
          type="checkbox"
          defaultChecked={form.value(`days[${row.index}].remove`) === 'on'}
          {...props(row, 'remove', t(editionScreens.remove))}
        />
      ),
    },
  ]
  const list = form.error('days')
  return (
    <div id={fieldId('days')} className="stack">
      {list && <FieldError id={`${fieldId('days')}-error`}>{list}</FieldError>}
      <DataTable
        caption={t(editionScreens.days)}
        captionHidden
        dense
        rows={rowsOf(form, days)}
        rowKey={({ index }) => String(index)}
        empty={null}
        columns={columns}
      />
    </div>
  )
}

/** Many days at once: every day, or Saturdays and Sundays, from one date through another. */
export function SeriesFields({ form }: { form: FormState }) {
  const t = useWords()
  const hasErrors = form.summary.some(({ href }) => href.includes('series'))
  return (
    <Disclosure summary={t(editionScreens.series)} open={hasErrors}>
      <SideBySide>
        <SelectField
          label={t(editionScreens.what)}
          choices={[
            { value: 'studio', label: t(editionScreens.kindStudio) },
            { value: 'exhibition', label: t(editionScreens.kindExhibition) },
          ]}
          {...form.field('series.kind')}
        />
        <SelectField
          label={t(editionScreens.seriesWhich)}
          choices={[
            { value: 'weekends', label: t(editionScreens.weekends) },
            { value: 'every', label: t(editionScreens.everyDay) },
          ]}
          {...form.field('series.which')}
        />
        <DateField label={t(editionScreens.seriesFrom)} {...form.field('series.from')} />
        <DateField label={t(editionScreens.seriesTo)} {...form.field('series.to')} />
        <TimeField label={t(editionScreens.from)} {...form.field('series.opens')} />
        <TimeField label={t(editionScreens.to)} {...form.field('series.closes')} />
      </SideBySide>
    </Disclosure>
  )
}

/** What the fields of a series hold before anybody types. */
export const seriesValues = { 'series.opens': USUAL.opens, 'series.closes': USUAL.closes }

/** What is wrong, for the summary: of a day, with which row it is. */
export function useNamedErrors(form: FormState): { href: string; text: string }[] {
  const t = useWords()
  return form.summary.map(({ href, text }) => {
    const row = /days\[(\d+)\]/.exec(href)?.[1]
    const named = row === undefined ? text : `${t(editionScreens.dayRow, { row: Number(row) + 1 })}: ${text}`
    return { href: href === '#innhold' ? '' : href, text: named }
  })
}
