import { useActionData, useLoaderData } from '@remix-run/react'
import { addInstrument } from '#app/domains/orchestra/instrument/commands/add-instrument.server.ts'
import { addInstrumentInput } from '#app/domains/orchestra/instrument/input.ts'
import { instrumentsView } from '#app/domains/orchestra/instrument/screens.server.ts'
import { SHOWS } from '#app/domains/orchestra/instrument/views.ts'
import { groupWords, INSTRUMENTS } from '#app/domains/orchestra/instruments.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraInstruments as words } from '#app/i18n/orchestra-instruments.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'
import { InstrumentFields } from '#app/ui/orchestra/instrument/instrument-fields.tsx'
import { InstrumentTable, ValueTable } from '#app/ui/orchestra/instrument/instrument-table.tsx'

export const meta = titled(words.title)
export const handle = { path: orchestraPath, wide: false }

export const loader = page('signed-in', ({ ctx, actor, url }) => instrumentsView(ctx, actor, url.searchParams))

export const action = deed('signed-in', addInstrumentInput, async ({ ctx, actor, locale, value }) => {
  const { intent: _intent, ...facts } = value
  return to(addressIn(locale, 'ownedInstrument', { id: await addInstrument(ctx, actor, facts) }))
})

const TILES = [
  ['owned', 'all', words.owned],
  ['free', 'free', words.free],
  ['lent', 'lent', words.lent],
  ['late', 'late', words.late],
  ['repair', 'repair', words.inRepair],
] as const

/** What the orchestra owns: who has it, what is free, what it is worth. */
export default function Instruments() {
  const t = useWords()
  const locale = useLocale()
  const { search, instrument, show, rows, counts, values } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>(), { condition: 'good' }, 'add')
  const at = (vis: string) => withQuery(addressIn(locale, 'instruments'), '', { vis })
  return (
    <div className="stack stack--loose">
      <h1>{t(words.title)}</h1>
      <p className="lede">{t(words.lede)}</p>
      <div className="tiles">
        {TILES.map(([key, vis, text]) => (
          <StatTile key={key} figure={counts[key]} counts={t(text)} href={at(vis)} />
        ))}
      </div>
      <div className="stack">
        <form method="get" className="toolbar" role="search">
          <TextField label={t(words.search)} name="sok" type="search" defaultValue={search} width="medium" />
          <SelectField
            label={t(words.instrument)}
            name="instrument"
            ask={t(words.any)}
            defaultValue={instrument ?? ''}
            choices={INSTRUMENTS.map((code) => ({ value: code, label: t(groupWords(code)) }))}
          />
          <SelectField
            label={t(words.show)}
            name="vis"
            defaultValue={show}
            choices={SHOWS.map((one) => ({ value: one, label: t(words.showAs, { show: one }) }))}
          />
          <Button variant="secondary">{t(words.doSearch)}</Button>
        </form>
        <p className="soft">{t(words.found, { count: rows.length })}</p>
        <InstrumentTable rows={rows} none={counts.owned === 0 && show === 'all'} />
      </div>
      <Disclosure summary={t(words.add)} open={form.reply !== undefined}>
        <form method="post" className="form" noValidate>
          <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
          <input type="hidden" name="intent" value="add" />
          <InstrumentFields form={form} />
          <div>
            <Button>{t(words.addDo)}</Button>
          </div>
        </form>
      </Disclosure>
      <Disclosure summary={t(words.values)}>
        <div className="stack">
          <p>{t(words.valuesHelp)}</p>
          {values.unvalued > 0 && <p>{t(words.unvalued, { count: values.unvalued })}</p>}
          <p className="cluster">
            <a href={addressIn(locale, 'instrumentsFile', { format: 'csv' })}>{t(words.asCsv)}</a>
            <a href={addressIn(locale, 'instrumentsFile', { format: 'xlsx' })}>{t(words.asXlsx)}</a>
          </p>
          <ValueTable {...values} />
        </div>
      </Disclosure>
    </div>
  )
}
