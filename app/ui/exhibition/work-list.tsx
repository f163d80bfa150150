import type { ListedRow } from '#app/domains/exhibition/overview/views.ts'
import { saySize } from '#app/domains/exhibition/work/say-work.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionWork as words } from '#app/i18n/exhibition-work.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayHours, sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

const TONES = { confirmed: 'warning', delivered: 'success', returned: 'info' } as const

/** Where a work is, and what is out of the ordinary about it. */
export function WorkTags({ row }: { row: Pick<ListedRow, 'state' | 'hung' | 'sold' | 'condition'> }) {
  const t = useWords()
  return (
    <span className="cluster work-tags">
      <Tag tone={TONES[row.state]}>{t(words.stateIs, { state: row.state })}</Tag>
      {row.hung && row.state === 'delivered' && <Tag>{t(words.isHung)}</Tag>}
      {row.sold && <Tag tone="accent">{t(words.isSold)}</Tag>}
      {row.condition === 'damaged' && <Tag tone="danger">{t(words.isDamaged)}</Tag>}
      {row.condition === 'marked' && <Tag>{t(words.isMarked)}</Tag>}
    </span>
  )
}

/** The works of the exhibition: cards on a phone. */
export function WorkList({ year, rows }: { year: number; rows: readonly ListedRow[] }) {
  const t = useWords()
  const locale = useLocale()
  /** What is ahead of it: its way in, and once it is in its way home. */
  const arranged = ({ state, arranged, said }: ListedRow) => {
    if (state === 'returned') return '–'
    const direction = state === 'confirmed' ? 'in' : 'out'
    const slot = arranged[direction]
    if (slot) return `${sayShortDate(slot.date, locale)} ${sayHours(slot.begins, slot.ends, locale)}`
    return t(said[direction] ? words.otherTime : words.notSaid)
  }
  return (
    <DataTable
      caption={t(words.listCount, { count: rows.length })}
      dense
      rows={rows}
      rowKey={({ participantId }) => participantId}
      empty={null}
      columns={[
        { key: 'number', label: t(words.number), number: true, cell: ({ catalogueNo }) => catalogueNo ?? '–' },
        {
          ...{ key: 'artist', label: t(words.artist), names: true },
          cell: ({ participantId, name }) => (
            <a href={addressIn(locale, 'exhibitionItem', { year, id: participantId })}>{name}</a>
          ),
        },
        {
          ...{ key: 'title', label: t(words.workTitle) },
          cell: (row) => (
            <>
              {row.title}
              <span className="small soft work-made">
                {[row.technique, saySize(row, locale), t(words.space, { space: row.space })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          ),
        },
        {
          ...{ key: 'where', label: t(words.where) },
          cell: (row) => (
            <>
              <WorkTags row={row} />
              {row.sold && (
                <span className="small work-made">{t(words.soldFor, { amount: sayKroner(row.sold.ore, locale) })}</span>
              )}
              {row.left && row.state !== 'returned' && (
                <span className="small work-made">{t(words.staysBecause, { why: row.left })}</span>
              )}
            </>
          ),
        },
        { key: 'arranged', label: t(words.arranged), cell: arranged },
      ]}
    />
  )
}
