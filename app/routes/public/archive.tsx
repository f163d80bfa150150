import { useLoaderData } from '@remix-run/react'
import { readingOf } from '#app/domains/places/lineage.ts'
import { openMunicipalSeries } from '#app/domains/reports/municipal-queries.server.ts'
import { openYears } from '#app/domains/reports/open-series.server.ts'
import type { YearTable } from '#app/domains/reports/year-table.ts'
import { archiveView } from '#app/domains/studio-map/screens.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { say } from '#app/i18n/words.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { MunicipalSection } from '#app/ui/municipal/municipal-section.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { SeriesSection } from '#app/ui/public-round/series-table.tsx'

export const handle = { here: 'archive' }
export const loader = page('anyone', async ({ ctx, url }) => {
  const [editions, table] = await Promise.all([archiveView(ctx), openYears(ctx)])
  const asked = url.searchParams.get('kommuner')
  const municipal = await openMunicipalSeries(ctx, readingOf(asked), table)
  return { editions, table, municipal, asked: asked !== null }
})

export const meta = headOf((_, locale) => ({
  title: say(locale, publicRound.archive),
  description: say(locale, publicRound.archiveAbout),
}))

export default function Archive() {
  const { editions, table, municipal, asked } = useLoaderData<typeof loader>()
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="page stack stack--parts">
      <header className="title-row">
        <h1>{t(publicRound.archive)}</h1>
        <p className="lede">{t(publicRound.archiveLede)}</p>
      </header>
      {editions.length === 0 ? (
        <EmptyState level={2} title={t(publicRound.archiveEmpty)} />
      ) : (
        <ol className="years" reversed>
          {editions.map(({ year, hosts, venue }) => (
            <li key={year}>
              <a href={addressIn(locale, 'archiveYear', { year })}>
                <span className="years__year">{year}</span>
                <span className="years__where">
                  <span className="years__hosts">{hosts.join(', ')}</span>
                  {venue && <span className="years__venue">{venue}</span>}
                </span>
                <Count table={table} year={year} />
              </a>
            </li>
          ))}
        </ol>
      )}
      <SeriesSection table={table} published={new Set(editions.map(({ year }) => year))} />
      <MunicipalSection table={municipal} open={asked} />
    </div>
  )
}

/** How many artists took part, counted here or stated elsewhere; nothing where nobody knows. */
function Count({ table, year }: { table: YearTable; year: number }) {
  const t = useWords()
  const known = table.years.find((row) => row.year === year)?.values.participants
  if (!known) return null
  const said = t(publicRound.artistsIn, { count: known.value })
  return <span className="years__count">{known.kind === 'stated' ? <em>{said}</em> : said}</span>
}
