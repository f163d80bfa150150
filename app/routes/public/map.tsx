import { useLoaderData, useLocation } from '@remix-run/react'
import { mapView } from '#app/domains/studio-map/queries.server.ts'
import { chosenIn, searchOf } from '#app/domains/studio-map/search.ts'
import { type Island, island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { say } from '#app/i18n/words.ts'
import { useNonce } from '#app/ui/frame/nonce.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { MapPlace } from '#app/ui/map/map-place.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { NotYet } from '#app/ui/public-round/not-yet.tsx'
import { Found, NothingFound, SearchForm } from '#app/ui/public-round/search-form.tsx'
import { StopItem } from '#app/ui/public-round/stop-item.tsx'

export const handle = { here: 'map' }

export const loader = page('anyone', async ({ ctx, url }) => {
  const search = searchOf(url.searchParams)
  return {
    search,
    view: await mapView(ctx, search),
    program: island('app/ui/map/map.island.tsx', ctx.settings.production),
  }
})

export const meta = headOf<{ program: Island }>(({ program }, locale) => ({
  title: say(locale, publicRound.mapTitle),
  description: say(locale, publicRound.mapAbout),
  links: [
    ...program.styles.map((href) => ({ rel: 'stylesheet', href })),
    ...program.preloads.map((href) => ({ rel: 'modulepreload', href })),
  ],
}))

export default function StudiosOnMap() {
  const { search, view, program } = useLoaderData<typeof loader>()
  const { search: query } = useLocation()
  const nonce = useNonce()
  const t = useWords()
  const locale = useLocale()
  const path = addressIn(locale, 'map')
  if (!view || view.total === 0) return <NotYet title={t(publicRound.mapTitle)} />
  const { stops, total, artists, options, waysOut } = view
  return (
    <div className="page stack stack--loose">
      <h1 className="map-title">{t(publicRound.mapTitle)}</h1>
      <SearchForm action={path} search={search} options={options} />
      <div className="cluster cluster--apart">
        <Found
          text={t(publicRound.foundPlaces, { count: stops.length, total, artists })}
          filtered={chosenIn(search).length > 0}
          all={path}
        />
        <a className="way-on" href={addressIn(locale, 'artists') + query}>
          {t(publicRound.toList)}
        </a>
      </div>
      {stops.length === 0 ? (
        <NothingFound path={path} query={query} waysOut={waysOut} />
      ) : (
        <div className="map-and-list">
          <MapPlace view={view} />
          <ol className="stops plain-list" id="stedene" aria-label={t(publicRound.placesList)}>
            {stops.map((stop) => (
              <StopItem key={stop.studio.number} stop={stop} />
            ))}
          </ol>
        </div>
      )}
      {stops.length > 0 && program.scripts.map((src) => <script key={src} type="module" src={src} nonce={nonce} />)}
    </div>
  )
}
