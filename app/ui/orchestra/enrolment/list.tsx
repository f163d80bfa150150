import type { EnrolmentRow, EnrolmentsView } from '#app/domains/orchestra/enrolment/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraEnrolment } from '#app/i18n/orchestra-enrolment.ts'
import { enrolmentList as words } from '#app/i18n/orchestra-enrolment-list.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { lastDayBefore, sayShortDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { DateField } from '#app/ui/kit/text-fields.tsx'
import { stateTone } from './tones.ts'

/** A row as it comes over the wire. */
type Row = Omit<EnrolmentRow, 'office'> & {
  office:
    | (Omit<NonNullable<EnrolmentRow['office']>, 'appliedAt' | 'offeredTo'> & {
        appliedAt: string | Date
        offeredTo: string | Date | null
      })
    | null
}
type Shown = Pick<EnrolmentsView, 'term' | 'ensembles' | 'can' | 'unanswered' | 'offerDay'> & { rows: readonly Row[] }

/** Steps that the secretariat takes with several at once. */
const TOGETHER = ['callToAudition', 'offer', 'enrol', 'wait', 'decline', 'giveLeave', 'stop', 'reopen'] as const

function StateCell({ row }: { row: Row }) {
  const t = useWords()
  const locale = useLocale()
  const { office, place } = row
  const notes = [
    place === null ? '' : t(words.waitsFor, { place }),
    office?.offeredTo && row.state === 'offered'
      ? t(words.answersBy, {
          day: sayShortDate(lastDayBefore(office.offeredTo), locale),
        })
      : '',
    office?.leaveAsked ? t(words.asksLeave, { day: sayShortDate(office.leaveAsked, locale) }) : '',
    office?.wantsAudition && row.state === 'applied' ? t(words.wantsAudition) : '',
  ].filter(Boolean)
  return (
    <>
      <Tag tone={stateTone(row.state)}>{t(orchestraEnrolment.state, { state: row.state })}</Tag>
      {notes.map((note) => (
        <span key={note} className="line small soft">
          {note}
        </span>
      ))}
    </>
  )
}

export function EnrolmentList({ view, reply }: { view: Shown; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { term, ensembles, rows, can, offerDay } = view
  const form = formOf(reply, { offerDay }, 'steps')
  const ticked = new Set(form.values('ids'))
  const names = new Map(ensembles.map((one) => [one.id, sayEnsemble(one, locale)]))
  const table = (
    <DataTable
      caption={t(words.found, { count: rows.length })}
      dense
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t(words.none)} level={2}>
          {t(words.noneHelp)}
        </EmptyState>
      }
      columns={[
        ...(can.keep
          ? [
              {
                key: 'tick',
                label: t(words.choose),
                unlabelled: true,
                cell: ({ id, name }: Row) => (
                  <input
                    type="checkbox"
                    className="ds-input tick"
                    name="ids"
                    value={id}
                    aria-label={t(words.tick, { name })}
                    defaultChecked={ticked.has(id)}
                  />
                ),
              },
            ]
          : []),
        {
          key: 'name',
          label: t(words.name),
          names: true,
          cell: ({ id, name }) => <a href={addressIn(locale, 'enrolment', { term, id })}>{name}</a>,
        },
        { key: 'instrument', label: t(words.instrument), cell: ({ instrument }) => t(groupWords(instrument)) },
        { key: 'level', label: t(words.level), cell: ({ level }) => t(words.levelOf, { level }) },
        ...(ensembles.length > 1
          ? [{ key: 'ensemble', label: t(words.ensemble), cell: ({ ensembleId }: Row) => names.get(ensembleId) ?? '' }]
          : []),
        ...(can.keep
          ? [
              { key: 'age', label: t(words.age), number: true, cell: ({ office }: Row) => office?.age },
              { key: 'home', label: t(words.municipality), cell: ({ office }: Row) => office?.municipality ?? '–' },
            ]
          : []),
        { key: 'state', label: t(words.state), cell: (row) => <StateCell row={row} /> },
      ]}
    />
  )
  if (!can.keep || rows.length === 0) return table
  return (
    <form method="post" className="stack" noValidate>
      <input type="hidden" name="intent" value="steps" />
      {table}
      <fieldset className="panel stack deed">
        <legend>{t(words.withTicked)}</legend>
        <div className="toolbar toolbar--bare">
          <SelectField
            label={t(words.chooseStep)}
            ask={t(words.choose)}
            choices={TOGETHER.map((step) => ({ value: step, label: t(orchestraEnrolment.step, { step }) }))}
            {...form.field('step')}
          />
          <DateField label={t(words.offerDay)} help={t(words.offerDayHelp)} {...form.field('offerDay')} />
          <DateField label={t(words.leaveTo)} help={t(words.leaveToHelp)} {...form.field('leaveTo')} />
          <Button>{t(words.doIt)}</Button>
        </div>
      </fieldset>
    </form>
  )
}

/** Members of the semester before who have not said whether they go on. */
export function UnansweredList({ view: { unanswered } }: { view: Shown }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="ubesvart">
      <h2 id="ubesvart">
        {t(words.unanswered)} ({unanswered.length})
      </h2>
      <ul className="plain-list rows">
        {unanswered.map(({ fromId, name, instrument, ensemble, movesUp }) => (
          <li key={fromId} className="rows__row">
            <span>
              <strong>{name}</strong>, {t(groupWords(instrument))}
              {movesUp && (
                <span className="soft"> · {t(words.movesUp, { ensemble: sayEnsemble(ensemble, locale) })}</span>
              )}
            </span>
            <form method="post">
              <input type="hidden" name="intent" value="continue" />
              <input type="hidden" name="fromId" value={fromId} />
              <Button variant="secondary" small aria-label={t(words.goesOnFor, { name })}>
                {t(words.goesOn)}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function FileLinks({ view: { term, can, rows }, search }: { view: Shown; search: URLSearchParams }) {
  const t = useWords()
  const locale = useLocale()
  if (rows.length === 0) return null
  const at = (more: Record<string, string>) =>
    withQuery(addressIn(locale, 'enrolmentsFile', { term }), search, { gjort: null, ...more })
  return (
    <section className="stack stack--tight no-print" aria-labelledby="fil">
      <h2 id="fil">{t(words.fileTitle)}</h2>
      <p className="measure soft small">{t(words.fileHelp)}</p>
      <p className="cluster">
        <a href={at({ format: 'xlsx' })}>{t(words.xlsx)}</a>
        <a href={at({ format: 'csv' })}>{t(words.csv)}</a>
        {can.keep && <a href={at({ format: 'xlsx', foresatte: 'ja' })}>{t(words.withContacts)}</a>}
      </p>
    </section>
  )
}
