import { useLoaderData, useLocation } from '@remix-run/react'
import { errataNow } from '#app/domains/catalogue/queries.server.ts'
import { mapView } from '#app/domains/studio-map/queries.server.ts'
import { chosenIn, searchOf } from '#app/domains/studio-map/search.ts'
import { type Island, island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { finding } from '#app/i18n/finding.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { studioMap } from '#app/i18n/studio-map.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import { ErrataNote } from '#app/ui/catalogue/errata.tsx'
import { useNonce } from '#app/ui/frame/nonce.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { MapPlace } from '#app/ui/map/map-place.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { ListPager } from '#app/ui/public-round/list-pager.tsx'
import { NotYet } from '#app/ui/public-round/not-yet.tsx'
import { NothingFound } from '#app/ui/public-round/nothing-found.tsx'
import { Found, SearchForm } from '#app/ui/public-round/search-form.tsx'
import { StopItem } from '#app/ui/public-round/stop-item.tsx'

export const handle = { here: 'map' }

export const loader = page('anyone', async ({ ctx, url }) => {
  const search = searchOf(url.searchParams)
  return {
    search,
    view: await mapView(ctx, search, url.searchParams.get('side')),
    errata: await errataNow(ctx),
    start: island('app/ui/map/start.island.ts', ctx.settings.production),
    program: island('app/ui/map/map.island.tsx', ctx.settings.production),
  }
})

export const meta = headOf((_, locale) => ({
  title: say(locale, publicRound.mapTitle),
  description: say(locale, publicRound.mapAbout),
}))

/** What the map's program consists of. The worker for pages without network finds it in the page's text too. */
const toldOf = ({ scripts, styles, preloads }: Island) => ({
  'data-program': scripts.join(' '),
  'data-styles': styles.join(' '),
  'data-needs': preloads.join(' '),
})

export default function StudiosOnMap() {
  const { search, view, errata, start, program } = useLoaderData<typeof loader>()
  const { search: query } = useLocation()
  const nonce = useNonce()
  const t = useWords()
  const locale = useLocale()
  const path = addressIn(locale, 'map')
  if (!view || view.total === 0) return <NotYet title={t(publicRound.mapTitle)} />
  const { stops, places, total, artists, page, options, waysOut } = view
  return (
    <div className="page stack stack--loose">
      <h1 className="map-title">{t(publicRound.mapTitle)}</h1>
      <SearchForm action={path} search={search} options={options} />
      <div className="cluster cluster--apart found-row">
        <Found
          text={t(finding.foundPlaces, { count: places, total, artists })}
          filtered={chosenIn(search).length > 0}
          all={path}
        />
        <p className="found-row__ways">
          <a className="to-map" href="#kart">
            {t(studioMap.toMap)}
          </a>
          <a
            className="way-on"
            href={addressIn(locale, 'artists') + withQuery('', query, { side: null })}
            data-carries=""
          >
            {t(publicRound.toList)}
          </a>
        </p>
      </div>
      <div className="map-and-list">
        <div className="map-and-list__list">
          <div id="ingen" hidden={places > 0}>
            {places === 0 && <NothingFound path={path} query={query} waysOut={waysOut} />}
          </div>
          <ol className="stops plain-list" id="stedene" aria-label={t(studioMap.list)} hidden={places === 0}>
            {stops.map((stop) => (
              <StopItem key={stop.studio.number} stop={stop} />
            ))}
          </ol>
          <div id="sidene">
            <ListPager path={path} query={query} page={page} />
          </div>
        </div>
        <MapPlace view={view} />
      </div>
      <span id="etter-kartet" tabIndex={-1} />
      <ErrataNote errata={errata.map((one) => ({ ...one, shownAt: new Date(one.shownAt) }))} />
      {start.scripts.map((src) => (
        <script key={src} type="module" src={src} nonce={nonce} {...toldOf(program)} />
      ))}
    </div>
  )
}
