import type { OfficePressView } from '#app/domains/outreach/press/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { press as texts } from '#app/i18n/press.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

/** Everything that is recorded of a year. */
export function StoryTable({ view: { year, stories } }: { view: OfficePressView }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <DataTable
      caption={t(texts.tableOf, { year })}
      rows={stories}
      rowKey={({ id }) => id}
      empty={<EmptyState level={2} title={t(texts.noneRecorded)} />}
      columns={[
        { key: 'date', label: t(texts.date), cell: ({ date }) => sayShortDate(date, locale) },
        {
          key: 'title',
          label: t(texts.title),
          names: true,
          cell: ({ title, url }) => (url ? <a href={url}>{title || url}</a> : title || t(texts.untitled)),
        },
        {
          key: 'medium',
          label: t(texts.medium),
          cell: ({ medium, kind }) => (
            <>
              {medium} <span className="soft small">{t(texts.kindIs, { kind })}</span>
            </>
          ),
        },
        { key: 'note', label: t(texts.note), cell: ({ note }) => note || '–' },
        {
          key: 'shown',
          label: t(texts.columnShown),
          cell: ({ shown }) => t(shown ? texts.isShown : texts.isCounted),
        },
        {
          key: 'edit',
          label: t(texts.edit),
          unlabelled: true,
          cell: ({ id, title, medium }) => (
            <a
              href={`${addressIn(locale, 'editionPress', { year })}?rett=${encodeURIComponent(id)}`}
              aria-label={t(texts.editOf, { title: title || medium })}
            >
              {t(texts.edit)}
            </a>
          ),
        },
      ]}
    />
  )
}
