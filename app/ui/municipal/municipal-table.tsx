import type { MunicipalCell, MunicipalRow, MunicipalTable } from '#app/domains/reports/municipal-series.ts'
import { municipal as words } from '#app/i18n/municipal.ts'
import { series } from '#app/i18n/series.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'

/** Municipalities down, years across; on a phone a card each. What is not known is never shown as zero. */
export function MunicipalFigures({ table }: { table: MunicipalTable }) {
  const t = useWords()
  const { years, rows, measure } = table
  const caption = t(words.caption, { measure })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled sideways must be reached with the keyboard
    <section className="municipal" tabIndex={0} aria-label={caption}>
      <DataTable
        caption={caption}
        captionHidden
        dense
        rows={rows}
        rowKey={({ id }) => id ?? '-'}
        empty={null}
        columns={[
          { key: 'name', label: t(words.municipality), names: true, cell: (row) => <Name row={row} /> },
          ...years.map(({ year }) => ({
            key: String(year),
            label: String(year),
            number: true,
            cell: ({ cells }: MunicipalRow) => <Figure cell={cells[year]} />,
          })),
        ]}
        sumLabel={t(words.altogether)}
        sums={Object.fromEntries(years.map((year) => [year.year, <Total key={year.year} year={year} />]))}
      />
    </section>
  )
}

function Total({ year: { total, kind } }: { year: MunicipalTable['years'][number] }) {
  const t = useWords()
  const locale = useLocale()
  if (total === null) return <Unknown sign=".." said={t(words.unknown)} />
  const said = sayNumber(total, locale)
  return kind === 'stated' ? <em title={t(series.statedFigure)}>{said}</em> : said
}

function Name({ row: { id, name, to, absorbed } }: { row: MunicipalRow }) {
  const t = useWords()
  const locale = useLocale()
  if (id === null) return <>{t(words.elsewhere)}</>
  const more = [
    absorbed.length > 0 ? t(words.withAbsorbed, { names: listed(absorbed, locale) }) : '',
    to === null ? '' : t(words.memberUntil, { year: to }),
  ].filter(Boolean)
  return (
    <>
      {name}
      {more.length > 0 && <span className="municipal__more">{more.join(', ')}</span>}
    </>
  )
}

const listed = (names: readonly string[], locale: 'nb' | 'en') =>
  new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' }).format(names)

function Figure({ cell }: { cell: MunicipalCell | undefined }) {
  const t = useWords()
  const locale = useLocale()
  if (!cell) return null
  const { value, member, host, of } = cell
  const parts = of.map((one) => `${one.name} ${one.value === null ? t(words.unknown) : sayNumber(one.value, locale)}`)
  return (
    <span className="municipal__cell" data-host={host ?? undefined} title={parts.join(', ') || undefined}>
      {value !== null ? (
        sayNumber(value, locale)
      ) : member || host ? (
        <Unknown sign=".." said={t(words.unknown)} />
      ) : (
        <Unknown sign="." said={t(words.notMember)} />
      )}
      {host && <span className="only-heard">, {t(words[host])}</span>}
    </span>
  )
}

const Unknown = ({ sign, said }: { sign: string; said: string }) => (
  <span className="soft">
    <span aria-hidden="true">{sign}</span>
    <span className="only-heard">{said}</span>
  </span>
)

/** What the signs of the table mean. */
export function MunicipalLegend() {
  const t = useWords()
  return (
    <ul className="plain-list municipal-legend small soft">
      {(['alone', 'with', 'lead'] as const).map((mark) => (
        <li key={mark}>
          <span className="municipal__cell" data-host={mark} aria-hidden="true" /> {t(words[mark])}
        </li>
      ))}
      <li>{t(words.symbols)}</li>
    </ul>
  )
}
