import { useLoaderData } from '@remix-run/react'
import {
  sayConcert,
  sayConcertHours,
  sayConcertPlace,
  sayConcertText,
  sayConcertTime,
} from '#app/domains/orchestra/concert/say-concert.ts'
import { publicConcertView } from '#app/domains/orchestra/concert/screens.server.ts'
import type { PublicConcertView } from '#app/domains/orchestra/concert/views.ts'
import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { sayDate, sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { concertThing } from '#app/ui/orchestra/concert/concert-thing.ts'
import { ProgrammeList } from '#app/ui/orchestra/concert/programme-list.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { PlaceMap } from '#app/ui/public-round/place-map.tsx'

export const handle = { here: 'orchestra' as const, face: 'orchestra' as const }
export const loader = page('anyone', ({ ctx, params }) => publicConcertView(ctx, params.slug ?? ''))

export const meta = headOf<PublicConcertView>((view, locale) => ({
  title: sayConcert(view.concert, locale),
  description: `${sayConcertTime(view.concert, locale)}, ${sayConcertPlace(view.concert)}`,
  thing: (publicUrl) => concertThing(view, locale, publicUrl),
}))

/** One concert for everybody: when, where, with whom, and what is played. */
export default function ConcertPage() {
  const t = useWords()
  const locale = useLocale()
  const { concert, ensembles, programme } = useLoaderData<typeof loader>()
  const { date, slug, partners, tickets, ticketUrl, cancelledAt, over, lat, lng } = concert
  const text = sayConcertText(concert, locale)
  const norwegian = locale === 'en' && !concert.textEn ? 'nb' : undefined
  return (
    <article className="page stack stack--parts">
      <header className="stack">
        <p className="kicker">
          <a href={addressIn(locale, 'orchestra')}>{t(words.aboutOrchestra)}</a>
        </p>
        <h1>{sayConcert(concert, locale)}</h1>
      </header>
      {cancelledAt && <Notice tone="danger" title={t(words.cancelled)} />}
      {!cancelledAt && over && <Notice title={t(words.over)} />}
      <div className="split">
        <div className="stack stack--loose">
          {text && (
            <div className="prose lede" lang={norwegian}>
              {text.split(/\n{2,}/).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          )}
          {programme.length > 0 && (
            <section className="stack" aria-labelledby="program">
              <h2 id="program">{t(words.programme)}</h2>
              <ProgrammeList pieces={programme} />
            </section>
          )}
        </div>
        <div className="stack">
          <Facts
            facts={[
              {
                term: t(words.when),
                detail: (
                  <>
                    {over ? sayFullDate(date, locale) : sayDate(date, locale)}
                    <br />
                    {sayConcertHours(concert, locale)}
                  </>
                ),
              },
              { term: t(words.where), detail: sayConcertPlace(concert) },
              { term: t(words.who), detail: ensembles.map((ensemble) => sayEnsemble(ensemble, locale)).join(', ') },
              { term: t(words.together), detail: partners.join(', ') },
              { term: t(words.tickets), detail: over ? '' : tickets },
            ]}
          />
          {!over && !cancelledAt && (
            <p className="cluster">
              {ticketUrl && <LinkButton href={ticketUrl}>{t(words.buyTickets)}</LinkButton>}
              <a href={addressIn(locale, 'concertCalendar', { slug })}>{t(words.intoCalendar)}</a>
            </p>
          )}
          {lat !== null && lng !== null && <PlaceMap lat={lat} lng={lng} />}
        </div>
      </div>
    </article>
  )
}
