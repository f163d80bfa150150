import type { Lack } from '#app/domains/art-round/studio/rules.ts'
import { LACKS } from '#app/domains/art-round/studio/rules.ts'
import type { StudioRow, StudiosView } from '#app/domains/art-round/studio/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibition } from '#app/i18n/exhibition.ts'
import { studio as words } from '#app/i18n/studio.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

const filters = {
  position: screens.lackingPosition,
  hours: screens.lackingHours,
  text: screens.lackingText,
  access: screens.lackingAccess,
}

/** The studios by number, and what each lacks; `filter` shows only those that lack one thing. */
export function StudioList({ view, filter }: { view: StudiosView; filter: Lack | null }) {
  const t = useWords()
  const locale = useLocale()
  const { rows, year, lacking } = view
  const here = addressIn(locale, 'editionStudios', { year })
  const shown = filter ? rows.filter(({ lacks }) => lacks.includes(filter)) : rows
  if (rows.length === 0)
    return (
      <EmptyState title={t(screens.nobody)} level={2}>
        {t(screens.nobodyHelp)}
      </EmptyState>
    )
  return (
    <>
      <nav className="cluster" aria-label={t(screens.filter)}>
        <a href={here} aria-current={filter === null ? 'page' : undefined}>
          {t(screens.all, { count: rows.length })}
        </a>
        {LACKS.map((lack) => (
          <a key={lack} href={`${here}?mangler=${lack}`} aria-current={filter === lack ? 'page' : undefined}>
            {t(filters[lack], { count: lacking[lack] })}
          </a>
        ))}
      </nav>
      <DataTable
        caption={t(screens.studiosOf, { year })}
        captionHidden
        dense
        rows={shown}
        rowKey={({ participantId }) => participantId}
        empty={<EmptyState title={t(screens.nothingMissing)} level={2} />}
        columns={[
          {
            key: 'number',
            label: t(screens.number),
            cell: ({ studio }) =>
              studio ? <StudioNumber number={studio.number} prefix={t(screens.studio)} size="small" /> : '–',
          },
          { key: 'catalogue', label: t(exhibition.catalogueNo), cell: ({ catalogueNo }) => catalogueNo ?? '–' },
          { key: 'artist', label: t(screens.artist), names: true, cell: (row) => <Artist row={row} year={year} /> },
          { key: 'studio', label: t(screens.studio), cell: (row) => <Place row={row} /> },
          { key: 'municipality', label: t(screens.municipality), cell: ({ municipality }) => municipality },
          { key: 'days', label: t(screens.openDays), number: true, cell: ({ studio }) => studio?.days ?? '' },
          {
            key: 'missing',
            label: t(screens.missing),
            cell: ({ lacks }) =>
              lacks.length > 0 ? lacks.map((lack) => t(words.lacks, { lack })).join(', ') : t(screens.nothingMissing),
          },
        ]}
      />
    </>
  )
}

function Artist({ row, year }: { row: StudioRow; year: number }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <>
      <a href={addressIn(locale, 'editionStudio', { year, slug: row.slug })}>{row.name}</a>{' '}
      {row.ofTheYear && <Tag tone="accent">{t(screens.ofTheYear)}</Tag>}
    </>
  )
}

function Place({ row: { studio, name } }: { row: StudioRow }) {
  const t = useWords()
  if (!studio) return <span className="soft">{t(screens.exhibitionOnly)}</span>
  const { called, sharedWith } = studio
  return (
    <>
      {called !== name && sharedWith.length === 0 ? called : ''}
      {sharedWith.length > 0 && (
        <>
          {called} <span className="small soft">{t(screens.with, { names: sharedWith.join(', ') })}</span>
        </>
      )}
    </>
  )
}
