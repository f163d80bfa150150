import { deletionList as words } from '#app/i18n/deletion-list.ts'
import type { KindLine, PlannedLine } from '#app/kernel/keeping.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

/** Dates that are shown at once; the rest on demand. */
const SHOWN = 20

/** An area's words for its kinds, in the language of the page. */
export interface KindWords<Kind extends string> {
  name(kind: Kind): string
  why(kind: Kind): string
  ground(kind: Kind): string
  term(kind: Kind): string
  /** Under the empty list. */
  nothingComingHelp: string
}

interface PlannedTableProps<Kind extends string> {
  lines: readonly PlannedLine<Kind>[]
  say: KindWords<Kind>
}

/** What is deleted when, the first at the top. */
export function PlannedTable<Kind extends string>({ lines, say }: PlannedTableProps<Kind>) {
  const t = useWords()
  return (
    <section className="stack" aria-labelledby="datoer">
      <h2 id="datoer">{t(words.coming)}</h2>
      <Dates lines={lines.slice(0, SHOWN)} say={say} />
      {lines.length > SHOWN && (
        <Disclosure summary={t(words.showAll, { count: lines.length })}>
          <Dates lines={lines.slice(SHOWN)} say={say} />
        </Disclosure>
      )}
    </section>
  )
}

function Dates<Kind extends string>({ lines, say }: PlannedTableProps<Kind>) {
  const t = useWords()
  const locale = useLocale()
  return (
    <DataTable
      caption={t(words.coming)}
      captionHidden
      dense
      rows={lines}
      rowKey={({ goesOn, kind }) => `${goesOn} ${kind}`}
      empty={
        <EmptyState title={t(words.nothingComing)} level={3}>
          {say.nothingComingHelp}
        </EmptyState>
      }
      columns={[
        {
          ...{ key: 'when', label: t(words.when), names: true },
          cell: ({ goesOn, due, count }) =>
            due && count > 0 ? (
              <Tag tone="warning">{t(words.next)}</Tag>
            ) : (
              t(words.on, { date: sayFullDate(goesOn, locale) })
            ),
        },
        { key: 'what', label: t(words.what), cell: ({ kind }) => say.name(kind) },
        { key: 'count', label: t(words.count), number: true, cell: ({ count }) => count },
        // No column where nothing is held back.
        ...(lines.some(({ held }) => held > 0)
          ? [
              {
                ...{ key: 'held', label: t(words.heldColumn), unlabelled: true },
                cell: ({ held }: PlannedLine<Kind>) => held > 0 && <Tag>{t(words.heldCount, { count: held })}</Tag>,
              },
            ]
          : []),
      ]}
    />
  )
}

/** Every kind with its purpose, its ground and its end. */
export function KindTable<Kind extends string>({
  kinds,
  say,
}: {
  kinds: readonly KindLine<Kind>[]
  say: KindWords<Kind>
}) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="alle-slag">
      <h2 id="alle-slag">{t(words.all)}</h2>
      <DataTable
        caption={t(words.all)}
        captionHidden
        dense
        rows={kinds}
        rowKey={({ kind }) => kind}
        empty={null}
        columns={[
          { key: 'kind', label: t(words.what), names: true, cell: ({ kind }) => say.name(kind) },
          { key: 'why', label: t(words.purpose), cell: ({ kind }) => say.why(kind) },
          { key: 'ground', label: t(words.groundTitle), cell: ({ kind }) => say.ground(kind) },
          { key: 'term', label: t(words.keptFor), cell: ({ kind }) => say.term(kind) },
          { key: 'count', label: t(words.kept), number: true, cell: ({ count, held }) => count + held },
          { key: 'first', label: t(words.first), cell: ({ first }) => first && sayFullDate(first, locale) },
        ]}
      />
    </section>
  )
}
