import { useLoaderData } from '@remix-run/react'
import type { CSSProperties } from 'react'
import { frontView } from '#app/domains/studio-map/screens.server.ts'
import type { FrontView } from '#app/domains/studio-map/views.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { frame } from '#app/i18n/frame.ts'
import { frontPage } from '#app/i18n/front-page.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { say } from '#app/i18n/words.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { FrontLede, FrontSteps, isNow, When } from '#app/ui/public-round/front-words.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { Hung } from '#app/ui/public-round/hung.tsx'

export const handle = { here: 'home' }
export const loader = page('anyone', ({ ctx }) => frontView(ctx))

export const meta = headOf<FrontView | null>((view, locale) => ({
  title: say(locale, frame.round),
  description: say(locale, frontPage.about),
  picture: view?.works[0]?.pictures[0],
  thing:
    view !== null &&
    view.weekends.length > 0 &&
    ((publicUrl) => ({
      '@type': 'ExhibitionEvent',
      name: say(locale, publicRound.yearTitle, { year: view.year }),
      description: say(locale, frontPage.about),
      startDate: view.venue.from ?? view.weekends[0]?.from,
      endDate: view.venue.to ?? view.weekends.at(-1)?.to,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      url: publicUrl + addressIn(locale, 'front'),
      ...(view.venue.name
        ? { location: { '@type': 'Place', name: view.venue.name, address: view.venue.place ?? undefined } }
        : {}),
    })),
}))

export default function Front() {
  const view = useLoaderData<typeof loader>()
  const t = useWords()
  return (
    <>
      <div className="page">
        <section className="opening">
          <h1 className="banner">{t(frame.round)}</h1>
          {view ? <Opening view={view} /> : <FirstYear />}
        </section>
        {view && view.works.length > 1 && <Wall view={view} />}
      </div>
      {view && view.counts.artists > 0 && <Figures view={view} />}
      {view && view.phase !== 'over' && <HowItWorks />}
    </>
  )
}

function Opening({ view }: { view: FrontView }) {
  const [hero] = view.works
  return (
    <div className={hero ? 'opening__parts' : 'opening__parts opening__parts--bare'}>
      {hero && (
        <div className="opening__art">
          <Hung work={hero} sizes="(min-width: 60rem) 52vw, 92vw" eager />
        </div>
      )}
      <div className="opening__words">
        <When view={view} />
        <div className="stack stack--loose">
          <p className="lede">
            <FrontLede view={view} />
          </p>
          {!isNow(view) && (
            <div className="cluster">
              <FrontSteps view={view} />
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

/** Before anything is published. */
function FirstYear() {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="stack stack--loose">
      <p className="lede">{t(frontPage.notYet)}</p>
      <div className="cluster">
        <LinkButton variant="secondary" href={addressIn(locale, 'orchestra')}>
          {t(frame.orchestra)}
        </LinkButton>
      </div>
    </div>
  )
}

function Wall({ view }: { view: FrontView }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="section" aria-labelledby="arets-kunstnere">
      <div className="section-head">
        <h2 id="arets-kunstnere">{t(frontPage.artistsThisYear, { year: view.year })}</h2>
        <a className="way-on" href={addressIn(locale, 'artists')}>
          {t(frontPage.allArtists, { count: view.counts.artists })}
        </a>
      </div>
      <ul className="wall">
        {view.works.slice(1).map((work) => {
          const [first] = work.pictures
          const ratio = { '--ratio': first ? (first.width / first.height).toFixed(4) : '1' } as CSSProperties
          return (
            <li key={work.id} style={ratio}>
              <Hung work={work} sizes="(min-width: 60rem) 28vw, (min-width: 40rem) 42vw, 54vw" />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Figures({ view: { counts } }: { view: FrontView }) {
  const t = useWords()
  const locale = useLocale()
  const artists = addressIn(locale, 'artists')
  return (
    <section className="section section--deep">
      <div className="page">
        <h2 className="only-heard">{t(frontPage.figures)}</h2>
        <div className="grid figures-row">
          <StatTile
            figure={sayNumber(counts.artists, locale)}
            counts={t(frontPage.artistsCounted, { count: counts.artists })}
            href={artists}
          />
          <StatTile
            figure={sayNumber(counts.studios, locale)}
            counts={t(frontPage.studiosCounted, { count: counts.studios })}
            href={addressIn(locale, 'map')}
          />
          <StatTile
            figure={sayNumber(counts.municipalities, locale)}
            counts={t(frontPage.municipalitiesCounted, { count: counts.municipalities })}
          />
          <StatTile
            figure={sayNumber(counts.newcomers, locale)}
            counts={t(frontPage.newCounted)}
            href={`${artists}?ny=ja`}
          />
        </div>
      </div>
    </section>
  )
}

function HowItWorks() {
  const t = useWords()
  const steps = [
    [frontPage.how1, frontPage.how1More],
    [frontPage.how2, frontPage.how2More],
    [frontPage.how3, frontPage.how3More],
  ] as const
  return (
    <section className="page section ways-section" aria-labelledby="slik-gjor-du">
      <h2 id="slik-gjor-du" className="only-heard">
        {t(frontPage.howItWorks)}
      </h2>
      <ol className="ways">
        {steps.map(([title, more]) => (
          <li key={title.nb}>
            <h3>{t(title)}</h3>
            <p>{t(more)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
