import type { ClearanceRow } from '#app/domains/orchestra/clearance/views.ts'
import type { UnclearedRow } from '#app/domains/orchestra/seminar/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraClearance as words } from '#app/i18n/orchestra-clearance.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

/** Grown-ups of coming seminars who have shown no certificate, the most urgent first. */
export function MissingTable({ rows }: { rows: readonly UnclearedRow[] }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <>
      {rows.length > 0 && <p className="measure">{t(words.missingHelp)}</p>}
      <DataTable
        caption={t(words.missing)}
        captionHidden
        rows={rows}
        rowKey={({ personId, role }) => personId + role}
        empty={<EmptyState title={t(words.nobodyMissing)} level={3} />}
        columns={[
          { key: 'name', label: t(words.name), names: true, cell: ({ name }) => name },
          { key: 'task', label: t(words.taskLabel), cell: ({ role }) => t(words.task, { task: role }) },
          {
            key: 'seminar',
            label: t(words.seminar),
            cell: ({ seminarId, title, date }) => (
              <>
                <a href={addressIn(locale, 'seminar', { id: seminarId })}>{title[locale]}</a>,{' '}
                {sayFullDate(date, locale)}
              </>
            ),
          },
        ]}
      />
    </>
  )
}

/** Everything that is noted. */
export function NotedTable({ rows }: { rows: readonly ClearanceRow[] }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <DataTable
      caption={t(words.noted)}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t(words.nothing)} level={3} />}
      columns={[
        { key: 'name', label: t(words.name), names: true, cell: ({ name }) => name },
        { key: 'task', label: t(words.taskLabel), cell: ({ role }) => t(words.task, { task: role }) },
        { key: 'on', label: t(words.shownOn), cell: ({ shownOn }) => sayFullDate(shownOn, locale) },
        { key: 'to', label: t(words.shownTo), cell: ({ shownTo }) => shownTo || '–' },
        {
          key: 'erase',
          label: t(words.erase),
          unlabelled: true,
          cell: ({ id, name, role }) => (
            <form method="post">
              <input type="hidden" name="id" value={id} />
              <Button
                variant="quiet"
                small
                name="intent"
                value="erase"
                aria-label={t(words.eraseOf, { name, task: t(words.task, { task: role }) })}
              >
                {t(words.erase)}
              </Button>
            </form>
          ),
        },
      ]}
    />
  )
}
