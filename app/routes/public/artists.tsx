import { useLoaderData, useLocation } from '@remix-run/react'
import { artistsView } from '#app/domains/studio-map/queries.server.ts'
import { chosenIn, searchOf } from '#app/domains/studio-map/search.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { finding } from '#app/i18n/finding.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ArtistTile } from '#app/ui/public-round/artist-tile.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { ListPager } from '#app/ui/public-round/list-pager.tsx'
import { NotYet } from '#app/ui/public-round/not-yet.tsx'
import { NothingFound } from '#app/ui/public-round/nothing-found.tsx'
import { Found, SearchForm } from '#app/ui/public-round/search-form.tsx'

export const handle = { here: 'artists' }

export const loader = page('anyone', async ({ ctx, url }) => {
  const search = searchOf(url.searchParams)
  return { search, view: await artistsView(ctx, search, url.searchParams.get('side')) }
})

export const meta = headOf((_, locale) => ({
  title: say(locale, publicRound.artists),
  description: say(locale, publicRound.artistsAbout),
}))

/** Pictures that are in sight when the page opens: two rows of four, or the first two of a phone. */
const IN_SIGHT = 4

export default function Artists() {
  const { search, view } = useLoaderData<typeof loader>()
  const { search: query } = useLocation()
  const t = useWords()
  const locale = useLocale()
  const path = addressIn(locale, 'artists')
  if (!view || view.total === 0) return <NotYet />
  const { artists, count, total, year, page, options, waysOut } = view
  return (
    <div className="page stack stack--loose">
      <header className="title-row">
        <h1>{t(publicRound.artists)}</h1>
        <p className="lede">{t(publicRound.artistsLede, { count: total, year })}</p>
      </header>
      <SearchForm action={path} search={search} options={options} orders />
      <div className="cluster cluster--apart">
        <Found text={t(finding.foundArtists, { count, total })} filtered={chosenIn(search).length > 0} all={path} />
        <a className="way-on" href={addressIn(locale, 'map') + withQuery('', query, { side: null, sorter: null })}>
          {t(publicRound.toMap)}
        </a>
      </div>
      {artists.length === 0 ? (
        <NothingFound path={path} query={query} waysOut={waysOut} />
      ) : (
        <>
          <ul className="hang hang--people">
            {artists.map((artist, index) => (
              <ArtistTile key={artist.slug} artist={artist} eager={index < IN_SIGHT} />
            ))}
          </ul>
          <ListPager path={path} query={query} page={page} />
        </>
      )}
    </div>
  )
}
