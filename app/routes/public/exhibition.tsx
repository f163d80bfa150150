import { useLoaderData } from '@remix-run/react'
import { exhibitionView } from '#app/domains/studio-map/screens.server.ts'
import type { ExhibitionView, HungWork, Venue } from '#app/domains/studio-map/views.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { say } from '#app/i18n/words.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayInstant, sayPeriod } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { useAlt, WorkLine, WorkTitle } from '#app/ui/public-round/hung.tsx'
import { sayRun } from '#app/ui/public-round/say-days.ts'

export const handle = { here: 'exhibition' }
export const loader = page('anyone', ({ ctx }) => exhibitionView(ctx))

export const meta = headOf<ExhibitionView | null>((view, locale) => ({
  title: say(locale, publicRound.exhibition),
  description: say(locale, publicRound.exhibitionAbout),
  picture: view?.works[0]?.pictures[0],
}))

export default function Exhibition() {
  const view = useLoaderData<typeof loader>()
  const t = useWords()
  const works = view?.works ?? []
  const placed = view?.venue.name || view?.venue.from
  return (
    <div className="page stack stack--parts">
      <header className="split split--half">
        <div className="stack stack--loose">
          <div className="stack">
            <p className="kicker">{[t(publicRound.exhibition), view?.year].filter(Boolean).join(' ')}</p>
            <h1>{view?.venue.name ?? t(publicRound.exhibition)}</h1>
          </div>
          <p className="lede">
            {works.length > 0
              ? t(publicRound.exhibitionLede, { count: works.length })
              : t(placed ? publicRound.exhibitionLater : publicRound.exhibitionUnset)}
          </p>
        </div>
        {view && placed && <WhereAndWhen venue={view.venue} />}
      </header>
      {works.length > 0 && (
        <ul className="hang hang--works">
          {works.map((work, index) => (
            <Label key={work.id} work={work} eager={index < 3} />
          ))}
        </ul>
      )}
    </div>
  )
}

function WhereAndWhen({ venue }: { venue: Venue }) {
  const t = useWords()
  const locale = useLocale()
  const { address, place, hosts, from, to, openingAt, days } = venue
  return (
    <Facts
      facts={[
        { term: t(publicRound.period), detail: from && sayPeriod(from, to ?? from, locale) },
        { term: t(publicRound.opening), detail: openingAt && sayInstant(openingAt, locale) },
        {
          term: t(publicRound.opens),
          detail: days.length > 0 && (
            <ul className="plain-list open-hours">
              {days.map((run) => (
                <li key={run.from}>{sayRun(run, locale)}</li>
              ))}
            </ul>
          ),
        },
        { term: t(publicRound.address), detail: [address, place].filter(Boolean).join(', ') },
        { term: t(publicRound.host, { count: hosts.length }), detail: hosts.join(', ') },
      ].filter(({ detail }) => detail)}
    />
  )
}

/** A work and its label, as they hang on the wall. */
function Label({ work, eager }: { work: HungWork; eager: boolean }) {
  const t = useWords()
  const locale = useLocale()
  const alt = useAlt()
  const [first] = work.pictures
  if (!first) return null
  return (
    <li>
      <figure className="plate">
        <div className="mount">
          <Art
            picture={{ ...first, placeholder: '' }}
            sizes="(min-width: 60rem) 24vw, (min-width: 40rem) 38vw, 54vw"
            alt={alt(first.alt, work.title, work.artist.name)}
            eager={eager}
          />
        </div>
        <figcaption>
          <a className="plate__title" href={addressIn(locale, 'artist', { slug: work.artist.slug })}>
            {work.artist.name}
          </a>
          <WorkTitle title={work.title} />
          <WorkLine work={work} />
          <span className="plate__line">
            {work.priceOre === null ? t(publicRound.notForSale) : sayKroner(work.priceOre, locale)}
          </span>
        </figcaption>
      </figure>
    </li>
  )
}
