import { useLoaderData } from '@remix-run/react'
import { publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { latestNews } from '#app/domains/outreach/news/queries.server.ts'
import { listPublicEvents } from '#app/domains/programme/queries.server.ts'
import { frontView } from '#app/domains/studio-map/screens.server.ts'
import type { FrontView } from '#app/domains/studio-map/views.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { frame } from '#app/i18n/frame.ts'
import { frontPage } from '#app/i18n/front-page.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { say } from '#app/i18n/words.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Figures, Happening, HowItWorks, KeepUp, Wall } from '#app/ui/public-round/front-parts.tsx'
import { FrontLede, FrontSteps, isNow, When } from '#app/ui/public-round/front-words.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { Hung } from '#app/ui/public-round/hung.tsx'

export const handle = { here: 'home' }

/** So many of what comes, and of what was written. */
const MOST_EVENTS = 3
const MOST_NEWS = 3

export const loader = page('anyone', async ({ ctx, locale }) => {
  const edition = await publicEdition(ctx.db)
  const [view, events, news] = await Promise.all([
    frontView(ctx),
    edition ? listPublicEvents(ctx, edition.id) : [],
    latestNews(ctx, locale, MOST_NEWS),
  ])
  const coming = events.filter(({ over, cancelledAt }) => !over && cancelledAt === null)
  return { view, events: coming.slice(0, MOST_EVENTS), news }
})

export const meta = headOf<{ view: FrontView | null }>(({ view }, locale) => ({
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
  const { view, events, news } = useLoaderData<typeof loader>()
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
      <Happening events={events} news={news} />
      {view && view.counts.artists > 0 && <Figures view={view} />}
      {view && view.phase !== 'over' && <HowItWorks />}
      <KeepUp />
    </>
  )
}

function Opening({ view }: { view: FrontView }) {
  const t = useWords()
  const [hero] = view.works
  return (
    <div className={hero ? 'opening__parts' : 'opening__parts opening__parts--bare'}>
      {hero && (
        <div className="opening__art">
          <Hung work={hero} sizes="(min-width: 60rem) 52vw, 92vw" eager />
          {view.worksOf !== view.year && (
            <p className="kicker opening__then">{t(frontPage.worksOf, { year: view.worksOf })}</p>
          )}
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
