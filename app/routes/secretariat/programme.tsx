import { useActionData, useLoaderData } from '@remix-run/react'
import { planEvent } from '#app/domains/programme/commands/plan-event.server.ts'
import { planInput } from '#app/domains/programme/input.ts'
import { officeProgrammeView } from '#app/domains/programme/office-screens.server.ts'
import { sayEventTime, sayTitle } from '#app/domains/programme/say-event.ts'
import type { OfficeEventRow, OfficeProgrammeView } from '#app/domains/programme/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { programme } from '#app/i18n/programme.ts'
import { programmeOffice as words } from '#app/i18n/programme-office.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

export const meta = titledBy((view: OfficeProgrammeView, locale) => words.title[locale]({ year: view.year }))
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params }) => officeProgrammeView(ctx, actor, yearIn(params)))

export const action = deed('secretariat', planInput, async ({ ctx, actor, locale, params, value }) => {
  const year = yearIn(params)
  const slug = await planEvent(ctx, actor, year, value.template)
  return to(addressIn(locale, 'editionEvent', { year, slug }))
})

/** Every event of the year with its counts, and a new one from a template. */
export default function EditionProgramme() {
  const t = useWords()
  const locale = useLocale()
  const { year, rows, templates } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>(), { template: templates[0] })
  return (
    <div className="stack stack--loose">
      <h1>{t(words.title, { year })}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <DataTable
        caption={t(words.title, { year })}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t(words.nothing)} level={2}>
            {t(words.nothingHelp)}
          </EmptyState>
        }
        columns={[
          {
            key: 'event',
            label: t(words.event),
            names: true,
            cell: (row) => (
              <>
                <a href={addressIn(locale, 'editionEvent', { year, slug: row.slug })}>{sayTitle(row, locale)}</a>
                <span className="small soft office-event__kind">
                  {t(programme.kind, { kind: row.kind })}
                  {row.audience !== 'everyone' && `, ${t(words.audienceIs, { audience: row.audience }).toLowerCase()}`}
                </span>
              </>
            ),
          },
          { key: 'when', label: t(words.when), cell: (row) => sayEventTime(row, locale) },
          { key: 'status', label: t(words.status), cell: (row) => <Status row={row} /> },
          {
            key: 'seats',
            label: t(words.signedUp),
            number: true,
            cell: ({ signUp, seats, capacity }) => (signUp ? t(words.seatsOf, { seats, capacity }) : '–'),
          },
          {
            key: 'waiting',
            label: t(words.waiting),
            number: true,
            cell: ({ signUp, waiting }) => (signUp ? waiting : '–'),
          },
          { key: 'came', label: t(words.came), number: true, cell: ({ attended }) => attended ?? '–' },
        ]}
      />
      <section className="panel stack" aria-labelledby="nytt">
        <h2 id="nytt">{t(words.planNew)}</h2>
        <p className="measure">{t(words.planHelp)}</p>
        <form method="post" className="cluster cluster--foot">
          <input type="hidden" name="intent" value="plan" />
          <SelectField
            label={t(words.templateLabel)}
            choices={templates.map((template) => ({ value: template, label: t(words.template, { template }) }))}
            {...form.field('template')}
          />
          <Button>{t(words.begin)}</Button>
        </form>
      </section>
    </div>
  )
}

function Status({ row }: { row: OfficeEventRow }) {
  const t = useWords()
  if (row.cancelled) return <Tag tone="danger">{t(words.cancelled)}</Tag>
  if (!row.published) return <Tag tone="warning">{t(words.draft)}</Tag>
  return row.over ? <Tag>{t(words.over)}</Tag> : <Tag tone="success">{t(words.published)}</Tag>
}
