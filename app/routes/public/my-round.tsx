import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { momentOf, roundPlaces } from '#app/domains/rounds/my-round.server.ts'
import { queryOf, roundOf } from '#app/domains/rounds/round-address.ts'
import { roundView, turnOf } from '#app/domains/rounds/round-view.ts'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { myRound } from '#app/i18n/my-round.ts'
import { say } from '#app/i18n/words.ts'
import { useLocale } from '#app/ui/frame/words.tsx'
import { keptHeader, keptIn } from '#app/ui/my-round/kept-cookie.ts'
import { RoundPage } from '#app/ui/my-round/round-page.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { NotYet } from '#app/ui/public-round/not-yet.tsx'
import styles from '#app/ui/styles/my-round.css?url'

export const handle = { here: 'myRound' }

/** Made for one visitor, from what the visitor's own browser keeps. */
export const headers = () => ({ 'Cache-Control': 'private, no-cache', Vary: 'Cookie' })

export const loader = page('anyone', async ({ ctx, url, request, locale }) => {
  const places = await roundPlaces(ctx)
  if (!places || places.places.length === 0) return { view: null, own: '', query: '', program: null, planner: '' }
  const kept = keptIn(request.headers.get('Cookie'))
  const own = kept ? roundOf(new URLSearchParams(kept)) : null
  const turn = turnOf(url.searchParams, own, places.year)
  if (turn.to === 'address') {
    const { round } = roundView(turn.round, null, places, momentOf(ctx))
    const query = round.numbers.length > 0 ? queryOf(round) : ''
    // An emptied round has no address of its own: the mark tells the page's program that it is meant.
    const address = addressIn(locale, 'myRound') + (query || '?tom=ja')
    throw redirect(address, { status: 303, headers: turn.mine ? keptHeader(query, ctx.settings.publicUrl) : [] })
  }
  return {
    view: roundView(turn.round, own, places, momentOf(ctx)),
    own: kept,
    query: queryOf(turn.round),
    program: island('app/ui/my-round/my-round.island.ts', ctx.settings.production),
    planner: island('app/ui/my-round/planner.island.tsx', ctx.settings.production).scripts.at(-1) ?? '',
  }
})

export const meta = headOf((_, locale) => ({
  title: say(locale, myRound.title),
  description: say(locale, myRound.description),
  links: [{ rel: 'stylesheet', href: styles }],
}))

export default function MyRound() {
  const { view, own, query, program, planner } = useLoaderData<typeof loader>()
  const locale = useLocale()
  if (!view) return <NotYet title={say(locale, myRound.title)} />
  return (
    <div className="page">
      <div
        id="runden"
        data-own={own}
        data-query={query}
        data-places={addressIn(locale, 'myRoundPlaces')}
        data-planner={planner}
      >
        <RoundPage view={view} files />
      </div>
      {program?.scripts.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </div>
  )
}
