import { useLoaderData } from '@remix-run/react'
import { pressView } from '#app/domains/outreach/press/queries.server.ts'
import { openYears } from '#app/domains/reports/open-series.server.ts'
import { latestPublished } from '#app/domains/reports/queries.server.ts'
import { archiveYearView } from '#app/domains/studio-map/screens.server.ts'
import type { ArchiveYearView } from '#app/domains/studio-map/views.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { frontPage } from '#app/i18n/front-page.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { say } from '#app/i18n/words.ts'
import { sayPeriod } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { useDisciplines } from '#app/ui/public-round/artist-tile.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { sayRun } from '#app/ui/public-round/say-days.ts'
import { sayPlace } from '#app/ui/public-round/say-place.ts'
import { YearFigures, YearPress } from '#app/ui/public-round/year-parts.tsx'

export const handle = { here: 'archive' }
export const loader = page('anyone', async ({ ctx, params }) => {
  const year = yearIn(params)
  const [view, table, press, report] = await Promise.all([
    archiveYearView(ctx, year),
    openYears(ctx),
    pressView(ctx),
    latestPublished(ctx.db, year),
  ])
  return {
    view,
    figures: table.years.find((row) => row.year === year)?.values ?? {},
    press: press.years.find((row) => row.year === year) ?? null,
    hasReport: report !== null,
  }
})

export const meta = headOf<{ view: ArchiveYearView }>(({ view }, locale) => ({
  title: `${view.year}`,
  description: [say(locale, publicRound.yearTitle, view), view.venue, view.hosts.join(', ')].filter(Boolean).join(', '),
}))

export default function ArchiveYear() {
  const { view, figures, press, hasReport } = useLoaderData<typeof loader>()
  const t = useWords()
  const locale = useLocale()
  const { year, number, hosts, venue, place, from, to, days, artists, current } = view
  return (
    <div className="page stack stack--parts">
      <header className="split split--half">
        <div className="stack">
          <p className="kicker">{t(publicRound.editionNumber, { number })}</p>
          <h1 className="huge figures">{year}</h1>
        </div>
        <Facts
          facts={[
            { term: t(publicRound.host, { count: hosts.length }), detail: hosts.join(', ') },
            { term: t(publicRound.exhibition), detail: sayPlace(venue, place) },
            { term: t(publicRound.period), detail: from && sayPeriod(from, to ?? from, locale) },
            {
              term: t(frontPage.openStudios),
              detail: days.length > 0 && (
                <ul className="plain-list open-hours">
                  {days.map((run) => (
                    <li key={run.from}>{sayRun(run, locale)}</li>
                  ))}
                </ul>
              ),
            },
          ].filter(({ detail }) => detail)}
        />
      </header>
      <YearFigures year={year} figures={figures} hasReport={hasReport} />
      {artists.length > 0 ? (
        <section className="stack stack--loose">
          <div className="section-head">
            <h2>{t(publicRound.artistsIn, { count: artists.length })}</h2>
            {current && (
              <a className="way-on" href={addressIn(locale, 'artists')}>
                {t(publicRound.toThisYear)}
              </a>
            )}
          </div>
          <Names artists={artists} />
        </section>
      ) : (
        <p className="soft">{t(publicRound.noRows)}</p>
      )}
      {press && <YearPress press={press} />}
      <nav className="cluster cluster--apart" aria-label={t(publicRound.years)}>
        {view.previous ? <OtherYear year={view.previous} rel="prev" /> : <span />}
        <a className="way-on" href={addressIn(locale, 'archive')}>
          {t(publicRound.archive)}
        </a>
        {view.next ? <OtherYear year={view.next} rel="next" /> : <span />}
      </nav>
    </div>
  )
}

function OtherYear({ year, rel }: { year: number; rel: 'prev' | 'next' }) {
  const locale = useLocale()
  return (
    <a className="years__step" rel={rel} href={addressIn(locale, 'archiveYear', { year })}>
      {year}
    </a>
  )
}

function Names({ artists }: Pick<ArchiveYearView, 'artists'>) {
  const t = useWords()
  const locale = useLocale()
  const disciplines = useDisciplines()
  return (
    <ul className="names plain-list">
      {artists.map(({ slug, name, disciplines: fields, ofTheYear }) => (
        <li key={slug}>
          <a href={addressIn(locale, 'artist', { slug })}>{name}</a>
          <span className="soft small">{disciplines(fields)}</span>
          {ofTheYear && <Tag tone="accent">{t(publicRound.ofTheYear)}</Tag>}
        </li>
      ))}
    </ul>
  )
}
