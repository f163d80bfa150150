/** What the archive tells of one year beside its artists. */
import type { PressYear } from '#app/domains/outreach/press/views.ts'
import { MEASURES } from '#app/domains/reports/report.ts'
import type { YearTable } from '#app/domains/reports/year-table.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { press as pressTexts } from '#app/i18n/press.ts'
import { series as texts } from '#app/i18n/series.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { Stories } from './press-parts.tsx'
import { SaidFigure } from './series-table.tsx'

interface Props {
  year: number
  figures: YearTable['years'][number]['values']
  hasReport: boolean
}

/** The year in figures: those that are known, each with whether it was counted here or stated elsewhere. */
export function YearFigures({ year, figures, hasReport }: Props) {
  const t = useWords()
  const locale = useLocale()
  const known = MEASURES.filter((measure) => figures[measure] !== undefined)
  if (known.length === 0 && !hasReport) return null
  return (
    <section className="stack" aria-labelledby="aret-i-tall">
      <h2 id="aret-i-tall">{t(texts.yearFigures)}</h2>
      <div className="year-figures">
        {known.map((measure) => (
          <StatTile
            key={measure}
            figure={<SaidFigure figure={figures[measure]} />}
            counts={t(texts.measure, { measure })}
            basis={figures[measure]?.kind === 'stated' ? t(texts.statedFigure) : undefined}
          />
        ))}
      </div>
      {hasReport && (
        <p>
          <a className="way-on" href={addressIn(locale, 'report', { year })}>
            {t(texts.toReport)}
          </a>
        </p>
      )}
    </section>
  )
}

/** What the press wrote that year. */
export function YearPress({ press: { count, stories } }: { press: PressYear }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="pressen">
      <div className="section-head">
        <h2 id="pressen">{t(texts.pressOfYear)}</h2>
        <a className="way-on" href={addressIn(locale, 'press')}>
          {t(texts.allPress)}
        </a>
      </div>
      <p className="soft">{t(pressTexts.countOf, count)}</p>
      <Stories stories={stories} />
    </section>
  )
}
