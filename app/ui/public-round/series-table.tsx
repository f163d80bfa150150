import type { Measure } from '#app/domains/reports/report.ts'
import type { YearTable, YearValue } from '#app/domains/reports/year-table.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { series as texts } from '#app/i18n/series.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { SeriesChart } from './series-chart.tsx'

/** Measures that are drawn, if there are at least two years to compare. */
const DRAWN: readonly Measure[] = ['participants', 'visits', 'applications']

/** The columns of the table. */
const ORDER: readonly Measure[] = [
  ...(['participants', 'newParticipants', 'applications', 'artists'] as const),
  ...(['visits', 'exhibitionVisits', 'pressStories'] as const),
]

/** A figure as it is read; two points for a missing one, with words for those who listen. */
export function SaidFigure({ figure }: { figure: YearValue | undefined }) {
  const t = useWords()
  const locale = useLocale()
  if (!figure)
    return (
      <>
        <span aria-hidden="true">..</span>
        <span className="only-heard">{t(texts.missing)}</span>
      </>
    )
  const said = sayNumber(figure.value, locale)
  return figure.kind === 'stated' ? <em title={t(texts.statedFigure)}>{said}</em> : said
}

/** The round over the years: what is known of all of them, drawn, and in a table. */
export function SeriesSection({ table, published }: { table: YearTable; published: ReadonlySet<number> }) {
  const t = useWords()
  const locale = useLocale()
  const drawn = DRAWN.filter((measure) => table.years.filter(({ values }) => values[measure] !== undefined).length > 1)
  if (table.measures.length === 0) return null
  return (
    <section className="stack stack--loose" aria-labelledby="over-arene">
      <h2 id="over-arene">{t(texts.overYears)}</h2>
      <div className="series-row">
        {drawn.map((measure) => (
          <SeriesChart key={measure} table={table} measure={measure} />
        ))}
        <Spans table={table} />
      </div>
      <Disclosure summary={t(texts.table)}>
        <DataTable
          caption={t(texts.overYears)}
          captionHidden
          dense
          rows={[...table.years].reverse()}
          rowKey={({ year }) => String(year)}
          empty={null}
          columns={[
            {
              key: 'year',
              label: t(texts.year),
              names: true,
              cell: ({ year }) =>
                published.has(year) ? <a href={addressIn(locale, 'archiveYear', { year })}>{year}</a> : year,
            },
            ...ORDER.filter((measure) => table.measures.includes(measure)).map((measure) => ({
              key: measure,
              label: t(texts.measure, { measure }),
              number: true,
              cell: ({ values }: YearTable['years'][number]) => <SaidFigure figure={values[measure]} />,
            })),
          ]}
        />
        <p className="small soft">
          {t(texts.stated)}
          {table.sources.length > 0 && <> {t(texts.source, { sources: table.sources.join('; ') })}.</>}
        </p>
      </Disclosure>
      <p className="small soft">{t(texts.symbols)}</p>
    </section>
  )
}

/** What is known of several years in one figure: the longest span of each measure. */
function Spans({ table: { spans } }: { table: YearTable }) {
  const t = useWords()
  const locale = useLocale()
  const longest = [...new Set(spans.map(({ measure }) => measure))].flatMap((measure) => {
    const own = spans.filter((span) => span.measure === measure)
    return own.sort((a, b) => b.toYear - b.fromYear - (a.toYear - a.fromYear))[0] ?? []
  })
  if (longest.length === 0) return null
  return (
    <ul className="spans plain-list">
      {longest.map(({ measure, fromYear, toYear, value }) => (
        <li key={measure}>
          <span className="spans__figure">{t(texts.span, { measure, value: sayNumber(value, locale) })}</span>
          <span className="spans__years">
            {fromYear}–{toYear}
          </span>
        </li>
      ))}
    </ul>
  )
}
