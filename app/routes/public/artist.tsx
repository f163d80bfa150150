import { useLoaderData } from '@remix-run/react'
import { type Opening, openingAt } from '#app/domains/art-round/studio/opening.ts'
import { errataOfNumber } from '#app/domains/catalogue/queries.server.ts'
import type { ErratumView } from '#app/domains/catalogue/views.ts'
import { neighboursOf } from '#app/domains/studio-map/doors.server.ts'
import type { Neighbours as Around } from '#app/domains/studio-map/doors.ts'
import { artistView } from '#app/domains/studio-map/queries.server.ts'
import type { ArtistView } from '#app/domains/studio-map/views.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { application } from '#app/i18n/application.ts'
import { artistPage } from '#app/i18n/artist-page.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayPeriod } from '#app/kernel/say-when.ts'
import { ErrataNote } from '#app/ui/catalogue/errata.tsx'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { RoundLink } from '#app/ui/my-round/round-link.tsx'
import { ArtistGallery } from '#app/ui/public-round/artist-gallery.tsx'
import { artistThing } from '#app/ui/public-round/artist-thing.ts'
import { useDisciplines } from '#app/ui/public-round/artist-tile.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { Neighbours } from '#app/ui/public-round/neighbours.tsx'
import { OpenNow } from '#app/ui/public-round/open-now.tsx'
import { Visit } from '#app/ui/public-round/visit.tsx'

interface View extends ArtistView {
  /** Null without a studio. */
  opening: Opening | null
  around: Around
  /** What the printed catalogue says otherwise of this artist or studio. */
  errata: ErratumView[]
}

export const handle = { here: 'artists' }
export const loader = page('anyone', async ({ ctx, params }): Promise<View> => {
  const view = await artistView(ctx, params.slug ?? '')
  return {
    ...view,
    opening: view.studio && openingAt(view.studio.days, view.studio.notices, ctx.now),
    around: await neighboursOf(ctx, view.year, view.slug),
    errata: view.catalogueNo ? await errataOfNumber(ctx, view.year, view.catalogueNo) : [],
  }
})

/** A sentence or two for those who find the page elsewhere. */
function aboutOf({ name, disciplines: own, studio, municipality, year }: ArtistView, locale: Locale): string {
  const list = new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB')
  const disciplines = list
    .format(own.map((discipline) => say(locale, application.discipline, { discipline })))
    .toLocaleLowerCase(locale)
  return studio
    ? say(locale, artistPage.aboutWithStudio, {
        ...{ name, disciplines, year, number: studio.number },
        place: studio.city || municipality,
      })
    : say(locale, artistPage.aboutExhibition, { name, disciplines, year })
}

export const meta = headOf<View>((view, locale) => ({
  title: view.name,
  description: aboutOf(view, locale),
  picture: view.works[0]?.pictures[0],
  thing: (publicUrl) => artistThing(view, locale, publicUrl),
}))

export default function Artist() {
  const view = useLoaderData<typeof loader>()
  const t = useWords()
  const locale = useLocale()
  const disciplines = useDisciplines()
  const { studio, opening, errata } = view
  const over = opening?.is === 'not-today' && opening.next === null
  return (
    <article className="page artist">
      <header className="artist__head">
        <div className="stack">
          <p className="kicker">{[disciplines(view.disciplines), view.municipality].filter(Boolean).join(', ')}</p>
          <h1 className="huge artist__name">{view.name}</h1>
          {view.members.length > 0 && <p className="lede">{new Intl.ListFormat(locale).format(view.members)}</p>}
          {(view.ofTheYear || view.isNew) && (
            <p className="cluster">
              {view.ofTheYear && <Tag tone="accent">{t(publicRound.ofTheYear)}</Tag>}
              {view.isNew && <Tag>{t(publicRound.newThisYear)}</Tag>}
            </p>
          )}
          {studio && opening && !over && (
            <p className="artist__now">
              <a className="link-quiet" href="#besok">
                <OpenNow opening={opening} large />
              </a>
              <RoundLink number={studio.number} className="artist__round" />
            </p>
          )}
        </div>
        {studio && <StudioNumber number={studio.number} prefix={t(publicRound.studio)} size="huge" />}
      </header>
      <ErrataNote errata={errata} />
      <ArtistGallery view={view} />
      <About view={view} />
      {studio && opening && <Visit view={view} studio={studio} opening={opening} />}
      <Neighbours around={view.around} />
    </article>
  )
}

/** The artist's own words, and what else there is to know. */
function About({ view }: { view: ArtistView }) {
  const t = useWords()
  const locale = useLocale()
  const [about, language] = locale === 'en' && view.aboutEn ? [view.aboutEn, 'en'] : [view.aboutNb, 'nb']
  return (
    <div className="split section artist__about">
      <div className="prose" lang={language === locale ? undefined : language}>
        {about
          .split(/\n{2,}/)
          .filter(Boolean)
          .map((paragraph, index) => (
            <p key={paragraph} className={index === 0 && paragraph.length < 420 ? 'lede' : undefined}>
              {paragraph}
            </p>
          ))}
      </div>
      <div className="stack">
        {!view.studio && <p>{t(publicRound.exhibitionOnlyMore)}</p>}
        <More view={view} />
      </div>
    </div>
  )
}

/** Where more can be seen, and earlier years. */
function More({ view }: { view: ArtistView }) {
  const t = useWords()
  const locale = useLocale()
  const { venue, from, to } = view.exhibition
  const shown = [venue, from && sayPeriod(from, to ?? from, locale)].filter(Boolean).join(', ')
  const facts = [
    {
      term: t(publicRound.exhibition),
      detail: shown && (
        <a href={addressIn(locale, 'exhibition')}>
          {[shown, view.catalogueNo && t(artistPage.numbered, { no: view.catalogueNo })].filter(Boolean).join(', ')}
        </a>
      ),
    },
    {
      term: t(publicRound.website),
      detail: view.website && (
        <a href={view.website} rel="noopener nofollow">
          {new URL(view.website).hostname.replace(/^www\./, '')}
        </a>
      ),
    },
    {
      term: t(publicRound.earlier),
      detail: view.earlier.length > 0 && (
        <span className="visit__ways">
          {view.earlier.map((year) => (
            <a key={year} href={addressIn(locale, 'archiveYear', { year })}>
              {year}
            </a>
          ))}
        </span>
      ),
    },
  ]
  return <Facts facts={facts.filter(({ detail }) => detail)} />
}
