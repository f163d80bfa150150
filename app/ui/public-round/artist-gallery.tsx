import type { ArtistView } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { artistPage } from '#app/i18n/artist-page.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { useAlt, WorkLine, WorkTitle } from './hung.tsx'

type Work = ArtistView['works'][number]
interface Hanging {
  work: Work
  picture: Work['pictures'][number]
  /** The first picture of a work carries its words. */
  first: boolean
  at: number
}

/** Every picture of every work, in order. */
const hangingOf = (works: readonly Work[]): Hanging[] =>
  works
    .flatMap((work) => work.pictures.map((picture, index) => ({ work, picture, first: index === 0 })))
    .map((hanging, at) => ({ ...hanging, at }))

const large = (at: number) => `bilde-${at + 1}`
const small = (at: number) => `verk-${at + 1}`

/**
 * The works as in a gallery: whole, the first alone on its ground, the others beside each other. Each leads to itself
 * enlarged, by an address within the page, so that it works without JavaScript and the way back is the way back.
 */
export function ArtistGallery({ view }: { view: ArtistView }) {
  const t = useWords()
  const hanging = hangingOf(view.works)
  const [first, ...rest] = hanging
  if (!first) return null
  return (
    <section className="gallery" aria-label={t(publicRound.works)}>
      <Plate hanging={first} view={view} alone />
      {rest.length > 0 && (
        <div className="gallery__rest">
          {rest.map((one) => (
            <Plate key={one.picture.key} hanging={one} view={view} />
          ))}
        </div>
      )}
      {hanging.map((one) => (
        <Enlarged key={one.picture.key} hanging={one} view={view} last={hanging.length - 1} />
      ))}
    </section>
  )
}

function Plate({ hanging, view, alone }: { hanging: Hanging; view: ArtistView; alone?: boolean }) {
  const t = useWords()
  const alt = useAlt()
  const { work, picture, first, at } = hanging
  return (
    <figure className="plate" id={small(at)}>
      <a className={alone ? 'enlarge stage' : 'enlarge'} href={`#${large(at)}`}>
        <Art
          picture={picture}
          sizes={alone ? '(min-width: 60rem) 70vw, 92vw' : '(min-width: 60rem) 40vw, 92vw'}
          alt={alt(picture.alt, work.title, view.name)}
          eager={alone}
        />
        <span className="only-heard"> {t(artistPage.enlarge)}</span>
      </a>
      {first && <Caption work={work} view={view} />}
    </figure>
  )
}

function Caption({ work, view }: { work: Work; view: ArtistView }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <figcaption>
      <WorkTitle className="plate__title" title={work.title} />
      <WorkLine work={work} />
      {work.atExhibition && (
        <a className="plate__sign" href={addressIn(locale, 'exhibition')}>
          {t(artistPage.inExhibition, { no: view.catalogueNo })}
        </a>
      )}
    </figcaption>
  )
}

/** One picture over the whole window, while the address names it. */
function Enlarged({ hanging, view, last }: { hanging: Hanging; view: ArtistView; last: number }) {
  const t = useWords()
  const alt = useAlt()
  const { work, picture, at } = hanging
  const title = work.title || t(publicRound.untitled)
  return (
    <figure className="enlarged" id={large(at)} tabIndex={-1} aria-label={t(artistPage.enlarged, { title })}>
      <a className="enlarged__picture" href={`#${small(at)}`}>
        <Art picture={{ ...picture, placeholder: '' }} sizes="100vw" alt={alt(picture.alt, work.title, view.name)} />
        <span className="only-heard"> {t(artistPage.close)}</span>
      </a>
      <figcaption className="enlarged__foot">
        <span>
          <WorkTitle className="plate__title" title={work.title} />
          <WorkLine work={work} />
        </span>
        <span className="enlarged__ways">
          {at > 0 && <a href={`#${large(at - 1)}`}>{t(artistPage.previous)}</a>}
          {at < last && <a href={`#${large(at + 1)}`}>{t(artistPage.next)}</a>}
          <a href={`#${small(at)}`}>{t(artistPage.close)}</a>
        </span>
      </figcaption>
    </figure>
  )
}
