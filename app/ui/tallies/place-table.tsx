import type { Cell, OfficeTallyView, PlaceRow } from '#app/domains/tallies/views.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { tallyOffice } from '#app/i18n/tally-office.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'

interface PlaceTableProps {
  view: Pick<OfficeTallyView, 'rows' | 'dates' | 'onlyMissing'>
  /** Where figures of a place and day are entered. */
  hrefOf: (row: PlaceRow, date: string) => string
}

/** What a place is called in a list: its own name, or its artists. */
export function placeName(row: Pick<PlaceRow, 'studioId' | 'name' | 'artists'>, exhibition: string): string {
  return row.studioId === null ? exhibition : row.name || row.artists.join(', ')
}

/** Every place on every day. A day without a report says so in words, and each leads to where it is entered. */
export function PlaceTable({ view, hrefOf }: PlaceTableProps) {
  const t = useWords()
  const locale = useLocale()
  const said = (cell: Cell | undefined) => {
    if (cell?.kind === 'sum') return sayNumber(cell.visits, locale)
    if (cell?.kind === 'missing') return t(tallies.notReported)
    return cell?.kind === 'ahead' ? t(tallies.ahead) : ''
  }
  return (
    <DataTable
      caption={t(tallyOffice.byPlace)}
      captionHidden
      dense
      rows={view.rows}
      rowKey={(row) => row.studioId ?? 'exhibition'}
      mark={(row) => (row.sum.received < row.sum.expected ? 'near' : undefined)}
      empty={
        view.onlyMissing ? (
          <EmptyState title={t(tallyOffice.nothingMissing)}>{t(tallyOffice.nothingMissingHelp)}</EmptyState>
        ) : (
          <EmptyState title={t(tallyOffice.noPlaces)}>{t(tallyOffice.noPlacesHelp)}</EmptyState>
        )
      }
      columns={[
        {
          key: 'place',
          label: t(tallyOffice.place),
          names: true,
          cell: (row) => (
            <span className="cluster">
              {row.number !== null && <StudioNumber number={row.number} prefix={t(tallies.studioNo)} size="small" />}
              <span>{placeName(row, t(tallies.jointExhibition))}</span>
            </span>
          ),
        },
        ...view.dates.map((date, index) => ({
          key: date,
          label: sayShortDate(date, locale),
          number: true,
          cell: (row: PlaceRow) => {
            const cell = row.cells[index]
            if (!cell || cell.kind === 'closed') return <span className="only-heard">{t(tallies.closed)}</span>
            return cell.kind === 'ahead' ? (
              <span className="soft">{said(cell)}</span>
            ) : (
              <a href={hrefOf(row, date)}>{said(cell)}</a>
            )
          },
        })),
        {
          key: 'sum',
          label: t(tallyOffice.sum),
          number: true,
          cell: (row) => (row.sum.visits === null ? '–' : <strong>{sayNumber(row.sum.visits, locale)}</strong>),
        },
        {
          key: 'reports',
          label: t(tallyOffice.reports),
          number: true,
          cell: ({ sum }) => (sum.expected > 0 ? `${sum.received}/${sum.expected}` : '–'),
        },
      ]}
    />
  )
}
