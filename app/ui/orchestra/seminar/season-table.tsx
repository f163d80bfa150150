import { sayDays, sayTitle } from '#app/domains/orchestra/seminar/say-seminar.ts'
import type { SeasonRow } from '#app/domains/orchestra/seminar/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { sayConflict } from './say-conflict.ts'

/** The weekends of a semester, with what is in the way of each. */
export function SeasonTable({ rows, plans }: { rows: readonly SeasonRow[]; plans: boolean }) {
  const t = useWords()
  const locale = useLocale()
  const titleOf = (id: string) => {
    const row = rows.find(({ seminar }) => seminar.id === id)
    return row ? sayTitle(row.seminar, locale) : ''
  }
  return (
    <DataTable
      caption={t(words.season)}
      captionHidden
      rows={rows}
      rowKey={({ seminar }) => seminar.id}
      empty={
        <EmptyState title={t(words.noSeminars)} level={2}>
          {t(plans ? words.noSeminarsHelp : words.notYours)}
        </EmptyState>
      }
      columns={[
        {
          key: 'seminar',
          label: t(words.seminar),
          names: true,
          cell: ({ seminar, readable }) => (
            <>
              {readable ? (
                <a href={addressIn(locale, 'seminar', { id: seminar.id })}>{sayTitle(seminar, locale)}</a>
              ) : (
                sayTitle(seminar, locale)
              )}
              {seminar.partner && (
                <span className="small soft season__with">{t(words.withPartner, { partner: seminar.partner })}</span>
              )}
            </>
          ),
        },
        { key: 'when', label: t(words.when), cell: ({ seminar }) => sayDays(seminar.days, locale) || '–' },
        { key: 'days', label: t(words.daysLabel), number: true, cell: ({ seminar }) => seminar.days.length },
        {
          key: 'where',
          label: t(words.where),
          cell: ({ seminar }) => [seminar.venue, seminar.place].filter(Boolean).join(', ') || '–',
        },
        { key: 'status', label: t(words.status), cell: (row) => <Status row={row} /> },
        {
          key: 'conflicts',
          label: t(words.inTheWay),
          cell: ({ conflicts }) =>
            conflicts.length === 0 ? (
              <span className="soft">{t(words.nothingInTheWay)}</span>
            ) : (
              <ul className="plain-list small">
                {conflicts.map((conflict) => (
                  <li key={`${conflict.kind}${conflict.date}`}>{sayConflict(conflict, locale, titleOf)}</li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}

function Status({ row: { seminar } }: { row: SeasonRow }) {
  const t = useWords()
  if (seminar.cancelledAt) return <Tag tone="danger">{t(words.cancelled)}</Tag>
  if (!seminar.publishedAt) return <Tag tone="warning">{t(words.draft)}</Tag>
  return <Tag tone="success">{t(seminar.planShownAt ? words.planIsShown : words.published)}</Tag>
}
