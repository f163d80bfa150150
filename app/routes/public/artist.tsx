import { useLoaderData } from '@remix-run/react'
import { artistView } from '#app/domains/studio-map/queries.server.ts'
import type { ArtistView } from '#app/domains/studio-map/views.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { application } from '#app/i18n/application.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { say } from '#app/i18n/words.ts'
import { sayPeriod } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { artistThing } from '#app/ui/public-round/artist-thing.ts'
import { useDisciplines } from '#app/ui/public-round/artist-tile.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { useAlt, WorkLine, WorkTitle } from '#app/ui/public-round/hung.tsx'
import { StudioFacts } from '#app/ui/public-round/studio-facts.tsx'

export const handle = { here: 'artists' }
export const loader = page('anyone', ({ ctx, params }) => artistView(ctx, params.slug ?? ''))

export const meta = headOf<ArtistView>((view, locale) => {
  const disciplines = view.disciplines
    .map((discipline) => say(locale, application.discipline, { discipline }))
    .join(', ')
  return {
    title: view.name,
    description: say(locale, publicRound.artistAbout, { ...view, disciplines: disciplines.toLocaleLowerCase(locale) }),
    picture: view.works[0]?.pictures[0],
    thing: (publicUrl) => artistThing(view, locale, publicUrl),
  }
})

export default function Artist() {
  const view = useLoaderData<typeof loader>()
  const t = useWords()
  const locale = useLocale()
  const disciplines = useDisciplines()
  const { studio } = view
  const [about, language] = locale === 'en' && view.aboutEn ? [view.aboutEn, 'en'] : [view.aboutNb, 'nb']
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
        </div>
        {studio && <StudioNumber number={studio.number} prefix={t(publicRound.studio)} size="huge" />}
      </header>
      <Gallery view={view} />
      <div className="split section">
        <div className="prose" lang={language === locale ? undefined : language}>
          {about
            .split(/\n{2,}/)
            .filter(Boolean)
            .map((paragraph, index) => (
              <p key={paragraph} className={index === 0 && paragraph.length < 280 ? 'lede' : undefined}>
                {paragraph}
              </p>
            ))}
        </div>
        <div className="stack stack--loose">
          {studio ? (
            <>
              <StudioFacts studio={studio} />
              {studio.lat !== null && (
                <LinkButton variant="secondary" href={`${addressIn(locale, 'map')}#atelier-${studio.number}`}>
                  {t(publicRound.toMap)}
                </LinkButton>
              )}
            </>
          ) : (
            <p>{t(publicRound.exhibitionOnlyMore)}</p>
          )}
          <Around view={view} />
        </div>
      </div>
      <p>
        <a className="way-on" href={addressIn(locale, 'artists')}>
          {t(publicRound.allTheArtists)}
        </a>
      </p>
    </article>
  )
}

/** Every work whole: the first alone on its ground, the others in columns. */
function Gallery({ view }: { view: ArtistView }) {
  const t = useWords()
  const alt = useAlt()
  const hung = view.works.flatMap((work) => work.pictures.map((picture, index) => ({ work, picture, index })))
  const [first, ...rest] = hung
  const plate = ({ work, picture, index }: (typeof hung)[number], alone: boolean) => (
    <figure className="plate" key={picture.key}>
      <div className={alone ? 'stage' : undefined}>
        <Art
          picture={picture}
          sizes={alone ? '(min-width: 60rem) 70vw, 92vw' : '(min-width: 60rem) 40vw, 92vw'}
          alt={alt(picture.alt, work.title, view.name)}
          eager={alone}
        />
      </div>
      {index === 0 && (
        <figcaption>
          <WorkTitle className="plate__title" title={work.title} />
          <WorkLine work={work} />
          {work.atExhibition && <span className="plate__sign">{t(publicRound.inExhibition)}</span>}
        </figcaption>
      )}
    </figure>
  )
  if (!first) return null
  return (
    <section className="gallery" aria-label={t(publicRound.works)}>
      {plate(first, true)}
      {rest.length > 0 && <div className="gallery__rest">{rest.map((one) => plate(one, false))}</div>}
    </section>
  )
}

/** Who else is at the same place, where more can be seen, and earlier years. */
function Around({ view }: { view: ArtistView }) {
  const t = useWords()
  const locale = useLocale()
  const { venue, from, to } = view.exhibition
  const shown = [venue, from && sayPeriod(from, to ?? from, locale)].filter(Boolean).join(', ')
  const comma = (index: number) => (index > 0 ? ', ' : '')
  return (
    <Facts
      facts={[
        {
          term: t(publicRound.exhibition),
          detail: shown && <a href={addressIn(locale, 'exhibition')}>{shown}</a>,
        },
        {
          term: t(publicRound.sharedWith),
          detail:
            view.sharedWith.length > 0 &&
            view.sharedWith.map(({ slug, name }, index) => (
              <span key={slug}>
                {comma(index)}
                <a href={addressIn(locale, 'artist', { slug })}>{name}</a>
              </span>
            )),
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
          detail:
            view.earlier.length > 0 &&
            view.earlier.map((year, index) => (
              <span key={year}>
                {comma(index)}
                <a href={addressIn(locale, 'archiveYear', { year })}>{year}</a>
              </span>
            )),
        },
      ].filter(({ detail }) => detail)}
    />
  )
}
