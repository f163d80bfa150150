import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CHECKS, DISCIPLINES, SUBMISSIONS } from '#app/domains/art-round/application/application.ts'
import { findRestComplete } from '#app/domains/art-round/application/commands/find-rest-complete.server.ts'
import { applicationsView } from '#app/domains/art-round/application/office-screens.server.ts'
import {
  type ApplicationRow,
  type ApplicationsFilter,
  SORTS,
  type Sort,
} from '#app/domains/art-round/application/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { application } from '#app/i18n/application.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { applicationOffice as office } from '#app/i18n/application-office.ts'
import { callSettings } from '#app/i18n/call-settings.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { withQuery } from '#app/kernel/page.ts'
import { osloDate, sayClock, sayShortDate } from '#app/kernel/say-when.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { ExportLinks } from '#app/ui/transfer/export-links.tsx'

type View = Awaited<ReturnType<typeof applicationsView>>

export const meta = titledBy((view: View, locale) => office.applicationsOf[locale]({ year: view.year }))
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: office.theEdition },
  ],
}

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | '' =>
  all.find((one) => one === value) ?? ''

function filterOf(search: URLSearchParams): ApplicationsFilter {
  return {
    search: (search.get('sok') ?? '').trim().slice(0, 100),
    call: search.get('utlysning') ?? '',
    state: oneOf(SUBMISSIONS, search.get('status')),
    check: oneOf(CHECKS, search.get('kontroll')),
    municipality: search.get('kommune') ?? '',
    discipline: oneOf(DISCIPLINES, search.get('fagfelt')),
    sort: oneOf(SORTS, search.get('sorter')) || 'number',
    down: search.get('vei') === 'ned',
    page: search.get('side'),
  }
}

export const loader = page('secretariat', async ({ ctx, actor, locale, params, url }) => ({
  ...(await applicationsView(ctx, actor, locale, yearIn(params), filterOf(url.searchParams))),
  query: url.search,
}))

export const action = deed(
  'secretariat',
  z.object({ intent: z.literal('find-rest-complete') }),
  async ({ ctx, actor, params, url }) => {
    await findRestComplete(ctx, actor, yearIn(params))
    return to(url.pathname + url.search)
  },
)

export default function Applications() {
  const t = useWords()
  const locale = useLocale()
  const {
    year,
    filter,
    calls,
    rows,
    found,
    page: at,
    pages,
    counts,
    municipalities,
    query,
    can,
  } = useLoaderData<typeof loader>()
  const here = addressIn(locale, 'editionApplications', { year })
  const link = (change: Record<string, string | number | null>) => withQuery(here, query, change)
  const sorted = (sort: Sort) => ({
    sortHref: link({
      sorter: sort === 'number' ? null : sort,
      vei: filter.sort === sort && !filter.down ? 'ned' : null,
      side: null,
    }),
    sorted: filter.sort === sort ? (filter.down ? ('descending' as const) : ('ascending' as const)) : undefined,
  })
  const choices = [
    { value: '', label: t(office.anyState) },
    ...SUBMISSIONS.map((submission) => ({ value: submission, label: t(office.submission, { submission }) })),
  ]
  return (
    <div className="stack stack--loose">
      <h1>{t(office.applicationsOf, { year })}</h1>
      <div className="tiles">
        <StatTile
          figure={counts.submission.submitted}
          counts={t(office.countSubmitted)}
          href={withQuery(here, '', { utlysning: filter.call || null, status: 'submitted' })}
        />
        <StatTile
          figure={counts.check.unchecked}
          counts={t(office.countUnchecked)}
          href={withQuery(here, '', { utlysning: filter.call || null, kontroll: 'unchecked' })}
        />
        <StatTile
          figure={counts.submission.draft + counts.submission.reopened}
          counts={t(office.countDrafts)}
          href={withQuery(here, '', { utlysning: filter.call || null, status: 'draft' })}
        />
        <StatTile
          figure={counts.submission.withdrawn}
          counts={t(office.countWithdrawn)}
          href={withQuery(here, '', { utlysning: filter.call || null, status: 'withdrawn' })}
        />
      </div>
      {can.check && counts.check.unchecked > 0 && (
        <form method="post" className="cluster">
          <input type="hidden" name="intent" value="find-rest-complete" />
          <Button variant="secondary">{t(office.findRestComplete, { count: counts.check.unchecked })}</Button>
          <span className="soft small measure">{t(office.findRestCompleteHelp)}</span>
        </form>
      )}
      <form method="get" className="toolbar apply-filters" role="search">
        {filter.sort !== 'number' && <input type="hidden" name="sorter" value={filter.sort} />}
        {filter.down && <input type="hidden" name="vei" value="ned" />}
        {calls.length > 1 && (
          <SelectField
            label={t(office.call)}
            name="utlysning"
            defaultValue={filter.call}
            ask={t(callSettings.anyCall)}
            choices={calls.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        <TextField label={t(office.search)} name="sok" type="search" defaultValue={filter.search} />
        <SelectField label={t(office.state)} name="status" defaultValue={filter.state} choices={choices} />
        <SelectField
          label={t(office.check)}
          name="kontroll"
          defaultValue={filter.check}
          ask={t(office.anyCheck)}
          choices={CHECKS.map((check) => ({ value: check, label: t(office.checkState, { check }) }))}
        />
        <SelectField
          label={t(applicationFields.municipality)}
          name="kommune"
          defaultValue={filter.municipality}
          ask={t(office.anyMunicipality)}
          choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label={t(applicationFields.disciplines)}
          name="fagfelt"
          defaultValue={filter.discipline}
          ask={t(office.anyDiscipline)}
          choices={DISCIPLINES.map((discipline) => ({
            value: discipline,
            label: t(application.discipline, { discipline }),
          }))}
        />
        <Button variant="secondary">{t(office.show)}</Button>
      </form>
      <p className="cluster">
        <span>{t(office.found, { count: found })}</span>
        {query !== '' && <a href={here}>{t(office.showAll)}</a>}
      </p>
      <DataTable
        caption={t(office.applicationsOf, { year })}
        captionHidden
        dense
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          counts.all === 0 ? (
            <EmptyState title={t(office.noneYet)} level={2}>
              {t(office.noneYetHelp)}
            </EmptyState>
          ) : (
            <EmptyState title={t(office.noHits)} level={2} action={<a href={here}>{t(office.showAll)}</a>} />
          )
        }
        columns={[
          {
            key: 'number',
            label: t(office.number),
            number: true,
            cell: (row) => row.number ?? '–',
            ...sorted('number'),
          },
          {
            key: 'name',
            label: t(office.artist),
            names: true,
            cell: (row) => (
              <>
                <a href={addressIn(locale, 'editionApplication', { year, id: row.id })}>
                  {row.artistName || t(office.noName)}
                </a>
                {row.isGroup && (
                  <>
                    {' '}
                    <Tag>{t(callSettings.group)}</Tag>
                  </>
                )}
              </>
            ),
            ...sorted('name'),
          },
          ...(calls.length > 1 && !filter.call
            ? [{ key: 'call', label: t(office.call), cell: (row: ApplicationRow) => row.call }]
            : []),
          {
            key: 'municipality',
            label: t(applicationFields.municipality),
            cell: (row) => row.municipality ?? '–',
            ...sorted('municipality'),
          },
          {
            key: 'disciplines',
            label: t(applicationFields.disciplines),
            cell: (row) =>
              row.disciplines.map((discipline) => t(application.discipline, { discipline })).join(', ') || '–',
          },
          { key: 'works', label: t(office.works), number: true, cell: (row) => row.works },
          { key: 'sent', label: t(office.sent), cell: (row) => <Sent row={row} />, ...sorted('sent') },
          { key: 'check', label: t(office.check), cell: (row) => <CheckTag row={row} />, ...sorted('check') },
        ]}
      />
      {found > 0 && <ExportLinks year={year} kinds={['applications']} />}
      <Pager
        label={t(office.pages)}
        position={t(secretariat.pageOf, { page: at, pages })}
        previous={at > 1 ? { href: link({ side: at - 1 }), text: t(secretariat.previous) } : undefined}
        next={at < pages ? { href: link({ side: at + 1 }), text: t(secretariat.next) } : undefined}
      />
    </div>
  )
}

function Sent({ row: { submission, submittedAt, extended } }: { row: ApplicationRow }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <>
      {submission === 'submitted' && submittedAt
        ? `${sayShortDate(osloDate(submittedAt), locale)} ${sayClock(submittedAt, locale)}`
        : t(office.submission, { submission })}
      {extended && (
        <>
          {' '}
          <Tag>{t(office.extended)}</Tag>
        </>
      )}
    </>
  )
}

const tones = { unchecked: undefined, complete: 'success', incomplete: 'warning', ineligible: 'danger' } as const

function CheckTag({ row: { submission, check } }: { row: ApplicationRow }) {
  const t = useWords()
  if (submission !== 'submitted') return <>–</>
  return <Tag tone={tones[check]}>{t(office.checkState, { check })}</Tag>
}
