import { COPIES_KINDS } from '#app/domains/catalogue/catalogue.ts'
import type { CopiesView, OfficeCatalogueView } from '#app/domains/catalogue/views.ts'
import { catalogueOffice as words } from '#app/i18n/catalogue-office.ts'
import { sayNumber } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { type FormState, formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'

/** How many copies went where, with sums for the annual report. */
export function CopiesPart({ view, reply }: { view: OfficeCatalogueView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { copies, sums } = view
  const number = (value: number) => sayNumber(value, locale)
  return (
    <section className="panel stack" aria-labelledby="opplag">
      <h2 id="opplag">{t(words.copies)}</h2>
      <p className="measure soft">{t(words.copiesHelp)}</p>
      <DataTable
        caption={t(words.copies)}
        captionHidden
        dense
        rows={copies}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t(words.noCopies)}>
            <p>{t(words.noCopiesHelp)}</p>
          </EmptyState>
        }
        columns={[
          {
            key: 'channel',
            label: t(words.channel),
            names: true,
            cell: ({ channel, place, inserted }) => (
              <>
                {[channel, place].filter(Boolean).join(', ')} {inserted && <Tag>{t(words.insert)}</Tag>}
              </>
            ),
          },
          { key: 'kind', label: t(words.kind), cell: ({ kind }) => t(words.kindIs, { kind }) },
          { key: 'copies', label: t(words.howMany), number: true, cell: (row) => number(row.copies) },
          { key: 'date', label: t(words.date), cell: ({ date }) => (date ? sayFullDate(date, locale) : '–') },
          { key: 'note', label: t(words.remark), cell: ({ note }) => note || '–' },
          { key: 'deed', label: t(words.edit), unlabelled: true, cell: (row) => <Edit row={row} reply={reply} /> },
        ]}
      />
      {sums.channels.length > 1 && (
        <p>
          <strong>{t(words.byChannel)}:</strong>{' '}
          {sums.channels.map(({ channel, copies: of }) => `${channel} ${number(of)}`).join(', ')}
        </p>
      )}
      {sums.inserted.copies > 0 && (
        <p>
          {t(words.insertedSum, {
            copies: sums.inserted.copies,
            newspapers: new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB').format(sums.inserted.newspapers),
          })}
        </p>
      )}
      {sums.kinds.map(({ kind, copies: of }) => (
        <p key={kind}>
          <strong>
            {t(words.kindIs, { kind })}, {t(words.sum).toLowerCase()}:
          </strong>{' '}
          <span className="figures">{number(of)}</span>
        </p>
      ))}
      <form method="post" className="stack">
        <h3>{t(words.newCopies)}</h3>
        <input type="hidden" name="intent" value="enter-copies" />
        <CopiesFields form={formOf(reply, { kind: 'catalogue' }, 'enter-copies')} />
        <div>
          <Button variant="secondary">{t(words.enter)}</Button>
        </div>
      </form>
    </section>
  )
}

function CopiesFields({ form, mark = '' }: { form: FormState; mark?: string }) {
  const t = useWords()
  const field = (name: string) => ({ ...form.field(name), id: `f-${name}${mark}` })
  return (
    <div className="copies-form">
      <SelectField
        label={t(words.kind)}
        {...field('kind')}
        choices={COPIES_KINDS.map((kind) => ({ value: kind, label: t(words.kindIs, { kind }) }))}
      />
      <TextField label={t(words.channel)} {...field('channel')} />
      <TextField label={t(words.place)} optional={t(words.optional)} {...field('place')} />
      <TextField label={t(words.howMany)} inputMode="numeric" {...field('copies')} />
      <CheckboxField label={t(words.inserted)} {...form.box('inserted')} id={`f-inserted${mark}`} />
      <DateField label={t(words.date)} optional={t(words.optional)} {...field('date')} />
      <TextField label={t(words.remark)} optional={t(words.optional)} {...field('note')} />
    </div>
  )
}

function Edit({ row, reply }: { row: CopiesView; reply: Reply | undefined }) {
  const t = useWords()
  const mine = reply?.values.id === row.id ? reply : undefined
  const { id, version, kind, channel, place, copies, inserted, date, note } = row
  const keys = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  )
  return (
    <Disclosure
      open={mine !== undefined}
      summary={
        <>
          {t(words.edit)}
          <span className="only-heard">{t(words.about, { what: channel })}</span>
        </>
      }
    >
      <div className="stack">
        <form method="post" className="stack">
          <input type="hidden" name="intent" value="change-copies" />
          {keys}
          <CopiesFields
            form={formOf(mine, { kind, channel, place, copies, inserted, date, note }, 'change-copies')}
            mark={`-${id}`}
          />
          <div>
            <Button small>{t(words.change)}</Button>
          </div>
        </form>
        <form method="post">
          <input type="hidden" name="intent" value="remove-copies" />
          {keys}
          <Button small variant="quiet">
            {t(words.remove)}
            <span className="only-heard">{t(words.about, { what: channel })}</span>
          </Button>
        </form>
      </div>
    </Disclosure>
  )
}
