import type { Measure } from '#app/domains/reports/report.ts'
import type { YearTable } from '#app/domains/reports/year-table.ts'
import { series as texts } from '#app/i18n/series.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { niceCeiling } from './nice-ceiling.ts'

/** In the drawing's own units, which are near pixels on a phone. */
const ROW = 24
const YEAR = 46
const WIDTH = 340
/** Room at the end of the longest bar for its figure. */
const FIGURE = 62

/** One measure year by year, as bars: what is missing has no bar and says so. The table below says the same in words. */
export function SeriesChart({ table, measure }: { table: YearTable; measure: Measure }) {
  const t = useWords()
  const locale = useLocale()
  const { years } = table
  const ceiling = niceCeiling(Math.max(...years.map(({ values }) => values[measure]?.value ?? 0)))
  const title = `rekke-${measure}`
  return (
    <figure className="series">
      <figcaption className="series__title" id={title}>
        {t(texts.perYear, { measure })}
      </figcaption>
      <svg
        className="series__drawing"
        viewBox={`0 0 ${WIDTH} ${years.length * ROW}`}
        role="img"
        aria-labelledby={title}
      >
        <title>{t(texts.perYear, { measure })}</title>
        <line className="series__axis" x1={YEAR} x2={YEAR} y1={0} y2={years.length * ROW} />
        {years.map(({ year, values }, place) => {
          const known = values[measure]
          const length = known ? Math.max(1.5, (known.value / ceiling) * (WIDTH - YEAR - FIGURE)) : 0
          const middle = place * ROW + ROW / 2
          return (
            <g key={year}>
              <text className="series__year" x={0} y={middle}>
                {year}
              </text>
              {known && (
                <rect
                  className={known.kind === 'stated' ? 'series__bar series__bar--stated' : 'series__bar'}
                  x={YEAR}
                  y={place * ROW + 4}
                  width={length}
                  height={ROW - 8}
                />
              )}
              <text
                className={known ? 'series__figure' : 'series__figure series__figure--none'}
                x={YEAR + length + 7}
                y={middle}
              >
                {known ? sayNumber(known.value, locale) : '..'}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
