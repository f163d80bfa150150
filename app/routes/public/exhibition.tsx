import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { exhibitionView } from '#app/domains/studio-map/screens.server.ts'
import type { ExhibitionView, HungWork, Venue } from '#app/domains/studio-map/views.ts'
import { isNumberText, worksFound } from '#app/domains/studio-map/works-found.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibition as words } from '#app/i18n/exhibition.ts'
import { programme } from '#app/i18n/programme.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { say } from '#app/i18n/words.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayInstant, sayPeriod } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { useAlt, WorkLine, WorkTitle } from '#app/ui/public-round/hung.tsx'
import { PlaceMap } from '#app/ui/public-round/place-map.tsx'
import { sayRun } from '#app/ui/public-round/say-days.ts'
import { directionsTo } from '#app/ui/public-round/say-place.ts'

export const handle = { here: 'exhibition' as const }

/** A number in `?finn=` leads straight to its work; other words choose among the works. */
export const loader = page('anyone', async ({ ctx, url }) => {
  const view = await exhibitionView(ctx)
  const find = (url.searchParams.get('finn') ?? '').trim().slice(0, 100)
  if (!view || find === '') return view && { ...view, find: '', total: view.works.length }
  const found = worksFound(view.works, find)
  const [only] = found
  if (isNumberText(find) && only?.catalogueNo) throw redirect(`${url.pathname}#verk-${only.catalogueNo}`, 303)
  return { ...view, find, total: view.works.length, works: found }
})

export const meta = headOf<ExhibitionView | null>((view, locale) => ({
  title: say(locale, publicRound.exhibition),
  description: say(locale, publicRound.exhibitionAbout),
  picture: view?.works[0]?.pictures[0],
}))

/** The works as they hang, by number, with where and when. */
export default function Exhibition() {
  const view = useLoaderData<typeof loader>()
  const t = useWords()
  const works = view?.works ?? []
  const total = view?.total ?? 0
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
            {total > 0
              ? t(publicRound.exhibitionLede, { count: total })
              : t(placed ? publicRound.exhibitionLater : publicRound.exhibitionUnset)}
          </p>
          {view && placed && <WhereAndWhen venue={view.venue} />}
        </div>
        {view?.venue.at && <PlaceMap {...view.venue.at} />}
      </header>
      {view && total > 0 && <FindWork find={view.find} found={works.length} />}
      {works.length > 0 && (
        <ul className="hang hang--works exhibition">
          {works.map((work, index) => (
            <Label key={work.id} work={work} priced={view?.priced ?? true} eager={index < 3} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** One box for a number, a name or a title; and the list on paper. */
function FindWork({ find, found }: { find: string; found: number }) {
  const t = useWords()
  const locale = useLocale()
  const here = addressIn(locale, 'exhibition')
  return (
    <div className="stack no-print" id="finn">
      <form className="cluster cluster--foot" role="search" action={`${here}#finn`}>
        <TextField label={t(words.find)} help={t(words.findHelp)} name="finn" type="search" defaultValue={find} />
        <Button variant="secondary">{t(words.findDo)}</Button>
        <a className="way-on" href={addressIn(locale, 'floorList')}>
          {t(words.floorList)}
        </a>
      </form>
      {find !== '' && (
        <p className="cluster" role="status">
          <span className="strong">
            {found > 0 ? t(words.found, { count: found, text: find }) : t(words.none, { text: find })}
          </span>
          <a href={here}>{t(words.showAll)}</a>
        </p>
      )}
    </div>
  )
}

function WhereAndWhen({ venue }: { venue: Venue }) {
  const t = useWords()
  const locale = useLocale()
  const { name, address, place, hosts, from, to, openingAt, days, at } = venue
  const where = [address, place].filter(Boolean).join(', ') || name
  return (
    <Facts
      facts={[
        { term: t(publicRound.period), detail: from && sayPeriod(from, to ?? from, locale) },
        {
          term: t(publicRound.opening),
          detail: openingAt && (
            <>
              {sayInstant(openingAt, locale)}
              <br />
              <a href={addressIn(locale, 'programme')}>{t(programme.allEvents)}</a>
            </>
          ),
        },
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
        {
          term: t(publicRound.address),
          detail: (where || at) && (
            <>
              {where}
              {at && (
                <>
                  <br />
                  <a href={directionsTo(at)} rel="noreferrer">
                    {t(words.gettingThere)}
                  </a>
                </>
              )}
            </>
          ),
        },
        { term: t(publicRound.host, { count: hosts.length }), detail: hosts.join(', ') },
      ].filter(({ detail }) => detail)}
    />
  )
}

/** A work and its label, as they hang on the wall. */
function Label({ work, priced, eager }: { work: HungWork; priced: boolean; eager: boolean }) {
  const t = useWords()
  const locale = useLocale()
  const alt = useAlt()
  const [first] = work.pictures
  if (!first) return null
  const { catalogueNo, artist, title, priceOre } = work
  return (
    <li id={catalogueNo ? `verk-${catalogueNo}` : undefined} className="exhibition__work">
      <figure className="plate">
        <div className="mount">
          <Art
            picture={{ ...first, placeholder: '' }}
            sizes="(min-width: 60rem) 24vw, (min-width: 40rem) 38vw, 54vw"
            alt={alt(first.alt, title, artist.name)}
            eager={eager}
          />
        </div>
        <figcaption className="exhibition__label">
          {catalogueNo && (
            <span className="exhibition__number">
              <span className="only-heard">{t(words.number)} </span>
              {catalogueNo}
            </span>
          )}
          <div>
            <a className="plate__title" href={addressIn(locale, 'artist', { slug: artist.slug })}>
              {artist.name}
            </a>
            <WorkTitle title={title} />
            <WorkLine work={work} />
            {priced && (
              <span className="plate__line">
                {priceOre === null ? t(publicRound.notForSale) : sayKroner(priceOre, locale)}
              </span>
            )}
          </div>
        </figcaption>
      </figure>
    </li>
  )
}
