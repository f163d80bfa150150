/** What stands below the opening of the front page. */
import type { CSSProperties } from 'react'
import type { NewsTeaser } from '#app/domains/outreach/news/views.ts'
import type { PublicEvent } from '#app/domains/programme/views.ts'
import type { FrontView } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { frontPage } from '#app/i18n/front-page.ts'
import { news as newsTexts } from '#app/i18n/news.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { sayDate, sayHours, sayTime } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { Hung } from './hung.tsx'
import { NewsList } from './news-list.tsx'
import { sayPlace } from './say-place.ts'

/** More works, each as its own shape lets it; of an earlier year it says so. */
export function Wall({ view }: { view: FrontView }) {
  const t = useWords()
  const locale = useLocale()
  const isEarlier = view.worksOf !== view.year
  return (
    <section className="section" aria-labelledby="arets-kunstnere">
      <div className="section-head">
        <h2 id="arets-kunstnere">
          {t(isEarlier ? frontPage.artistsThen : frontPage.artistsThisYear, { year: view.worksOf })}
        </h2>
        {isEarlier ? (
          <a className="way-on" href={addressIn(locale, 'archiveYear', { year: view.worksOf })}>
            {t(frontPage.toYear, { year: view.worksOf })}
          </a>
        ) : (
          <a className="way-on" href={addressIn(locale, 'artists')}>
            {t(frontPage.allArtists, { count: view.counts.artists })}
          </a>
        )}
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

/** The next things that happen and the last that was written, side by side. */
export function Happening({ events, news }: { events: readonly PublicEvent[]; news: readonly NewsTeaser[] }) {
  const t = useWords()
  const locale = useLocale()
  if (events.length === 0 && news.length === 0) return null
  return (
    <div className="page section front-now">
      {events.length > 0 && (
        <section className="front-now__events" aria-labelledby="det-skjer">
          <div className="section-head">
            <h2 id="det-skjer">{t(frontPage.coming)}</h2>
            <a className="way-on" href={addressIn(locale, 'programme')}>
              {t(frontPage.seeProgramme)}
            </a>
          </div>
          <ul className="plain-list front-events">
            {events.map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </ul>
        </section>
      )}
      {news.length > 0 && (
        <section className="front-now__news" aria-labelledby="nytt">
          <div className="section-head">
            <h2 id="nytt">{t(frontPage.latest)}</h2>
            <a className="way-on" href={addressIn(locale, 'news')}>
              {t(newsTexts.allNews)}
            </a>
          </div>
          <NewsList news={news} level={3} />
        </section>
      )}
    </div>
  )
}

function EventLine({ event }: { event: PublicEvent }) {
  const t = useWords()
  const locale = useLocale()
  const title = locale === 'en' ? event.titleEn : event.titleNb
  const foreign = locale === 'en' && event.titleEn === event.titleNb
  const hours = event.ends
    ? sayHours(event.begins, event.ends, locale)
    : `${locale === 'nb' ? 'kl. ' : ''}${sayTime(event.begins, locale)}`
  return (
    <li className="front-event">
      <p className="front-event__when">
        <time dateTime={`${event.date}T${event.begins}`}>
          <span className="front-event__day">{sayDate(event.date, locale)}</span> {hours}
        </time>
      </p>
      <h3 className="front-event__title" lang={foreign ? 'nb' : undefined}>
        <a href={addressIn(locale, 'event', { slug: event.slug })}>{title}</a>
      </h3>
      <p className="small soft">
        {sayPlace(event.venue, event.place)}
        {event.seats.state === 'open' && <> · {t(frontPage.freeSeats)}</>}
      </p>
    </li>
  )
}

/** The way to the newsletter. */
export function KeepUp() {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="section section--deep" aria-labelledby="folg-med">
      <div className="page keep-up">
        <h2 id="folg-med">{t(frontPage.keepUp)}</h2>
        <p>{t(frontPage.keepUpWhy)}</p>
        <LinkButton variant="secondary" href={addressIn(locale, 'newsletter')}>
          {t(frontPage.getNewsletter)}
        </LinkButton>
      </div>
    </section>
  )
}

/** The round in four figures, each a way to what it counts. */
export function Figures({ view: { counts } }: { view: FrontView }) {
  const t = useWords()
  const locale = useLocale()
  const artists = addressIn(locale, 'artists')
  return (
    <section className="page section" aria-labelledby="runden-i-tall">
      <h2 id="runden-i-tall" className="only-heard">
        {t(frontPage.figures)}
      </h2>
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
    </section>
  )
}

/** Three lines of how it works, for those who come for the first time. */
export function HowItWorks() {
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
