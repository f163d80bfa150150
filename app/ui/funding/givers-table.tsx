import type { FundingView, GiverRow } from '#app/domains/funding/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { funding as words } from '#app/i18n/funding.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { KronerCell } from './kroner-cell.tsx'

/** Who gives and what is sold, beside the year before. */
export function GiversTable({ view }: { view: FundingView }) {
  const t = useWords()
  const { givers, sums, before, year } = view
  return (
    <DataTable
      caption={t(words.giversOf, { year })}
      captionHidden
      rows={givers}
      rowKey={(row) => row.id ?? row.kind}
      empty={
        <EmptyState level={3} title={t(words.noGivers)}>
          {t(words.noGiversHelp)}
        </EmptyState>
      }
      sumLabel={t(words.sum)}
      sums={{
        applied: <KronerCell ore={sums.appliedOre} />,
        granted: <KronerCell ore={sums.grantedOre} />,
        received: <KronerCell ore={sums.receivedOre} />,
        remaining: <KronerCell ore={sums.remainingOre} />,
        before: before && <KronerCell ore={before.sums.grantedOre} />,
      }}
      columns={[
        { key: 'giver', label: t(words.giver), names: true, cell: (row) => <GiverCell row={row} year={year} /> },
        { key: 'applied', label: t(words.applied), number: true, cell: (row) => <KronerCell ore={row.appliedOre} /> },
        {
          key: 'granted',
          label: t(words.granted),
          number: true,
          cell: (row) => (row.refused ? t(words.refused) : <KronerCell ore={row.grantedOre} />),
        },
        {
          key: 'received',
          label: t(words.received),
          number: true,
          cell: (row) => <KronerCell ore={row.grantedOre === null ? null : row.receivedOre} />,
        },
        {
          key: 'remaining',
          label: t(words.remaining),
          number: true,
          cell: (row) => <KronerCell ore={row.grantedOre === null ? null : row.remainingOre} />,
        },
        {
          key: 'before',
          label: t(words.lastYear, { year: year - 1 }),
          number: true,
          cell: (row) => <KronerCell ore={row.beforeOre} />,
        },
        { key: 'report', label: t(words.report), cell: (row) => <ReportCell row={row} /> },
      ]}
    />
  )
}

function GiverCell({ row, year }: { row: GiverRow; year: number }) {
  const t = useWords()
  const locale = useLocale()
  const { id, giver, kind } = row
  return (
    <span className="stack stack--tight">
      {id ? (
        <a href={addressIn(locale, 'contribution', { id })}>{giver}</a>
      ) : (
        <a href={`${addressIn(locale, 'invoices')}?aar=${year}`}>{t(words.kindIs, { kind })}</a>
      )}
      <span className="small soft">{id ? t(words.kindIs, { kind }) : t(words.byInvoice)}</span>
      {(row.instalmentLate || row.demo) && (
        <span className="cluster">
          {row.instalmentLate && <Tag tone="warning">{t(words.moneyLate)}</Tag>}
          {row.demo && <Tag>{t(words.demo)}</Tag>}
        </span>
      )}
    </span>
  )
}

function ReportCell({ row: { reportDueOn, reportedOn, reportLate } }: { row: GiverRow }) {
  const t = useWords()
  const locale = useLocale()
  if (reportedOn) return <>{t(words.reportedOn, { when: sayShortDate(reportedOn, locale) })}</>
  if (!reportDueOn) return <>–</>
  return (
    <>
      {t(words.reportBy, { when: sayShortDate(reportDueOn, locale) })}{' '}
      {reportLate && <Tag tone="warning">{t(words.reportLate)}</Tag>}
    </>
  )
}
