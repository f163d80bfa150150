import { useLoaderData } from '@remix-run/react'
import { readingWord } from '#app/domains/places/lineage.ts'
import { officeMunicipalSeries } from '#app/domains/reports/municipal-queries.server.ts'
import { MUNICIPAL_MEASURES } from '#app/domains/reports/municipal-series.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { municipal as words } from '#app/i18n/municipal.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { MunicipalFigures, MunicipalLegend } from '#app/ui/municipal/municipal-table.tsx'
import { ReadingSwitch } from '#app/ui/municipal/reading-switch.tsx'
import { municipalAsk } from './municipal-ask.ts'

export const meta = titled(words.overYears)
export const handle = {
  wide: true,
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'editions', text: secretariat.editions },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, url }) =>
  officeMunicipalSeries(ctx, actor, municipalAsk(url.searchParams)),
)

export default function Municipalities() {
  const table = useLoaderData<typeof loader>()
  const t = useWords()
  const locale = useLocale()
  const { measure, reading, years } = table
  const asked = (of: string) => new URLSearchParams({ tall: of, kommuner: readingWord(reading) })
  return (
    <div className="stack">
      <h1>{t(words.overYears)}</h1>
      <p className="measure">{t(words.officeLede)}</p>
      <div className="cluster cluster--apart">
        <nav className="switch cluster" aria-label={t(words.what)}>
          {MUNICIPAL_MEASURES.map((one) => (
            <a key={one} href={`?${asked(one)}`} aria-current={measure === one ? 'page' : undefined}>
              {t(words.measure, { measure: one })}
            </a>
          ))}
        </nav>
        <ReadingSwitch reading={reading} other={{ tall: measure }} />
      </div>
      {reading === 'now' && <p className="measure small soft">{t(words.asNowHelp)}</p>}
      {years.length === 0 ? (
        <EmptyState title={t(words.none)} level={2}>
          {t(words.noneHelp)}
        </EmptyState>
      ) : (
        <>
          <MunicipalFigures table={table} />
          <MunicipalLegend />
          <p className="cluster small">
            {(['csv', 'xlsx', 'json'] as const).map((format) => (
              <a key={format} href={`${addressIn(locale, 'municipalSeriesFile', { format })}?${asked(measure)}`}>
                {t(words.asFile, { format: format === 'xlsx' ? 'Excel' : format.toUpperCase() })}
              </a>
            ))}
          </p>
        </>
      )}
    </div>
  )
}
