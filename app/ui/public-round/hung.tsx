import type { HungWork, ShownWork } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { sayMeasures } from './say-work.ts'

/** What a picture of a work shows, for those who cannot see it: as the artist says it, else title and name. */
export function useAlt() {
  const t = useWords()
  return (alt: string, title: string, name: string) =>
    alt || t(publicRound.workBy, { title: title || t(publicRound.untitled), name })
}

/** A title as the artist wrote it: Norwegian, unless it says otherwise itself. */
export function WorkTitle({ title, className }: { title: string; className?: string }) {
  const t = useWords()
  const locale = useLocale()
  if (!title) return <cite className={className}>{t(publicRound.untitled)}</cite>
  return (
    <cite className={className} lang={locale === 'nb' ? undefined : 'nb'}>
      {title}
    </cite>
  )
}

/** "Olje på lerret, 120 × 90 cm, 2012": what is known of a work. */
export function WorkLine({ work }: { work: ShownWork }) {
  const locale = useLocale()
  const measures = sayMeasures(work, locale)
  return (
    <span className="plate__line">
      <span lang={locale === 'nb' ? undefined : 'nb'}>{work.technique}</span>
      {work.technique && measures && ', '}
      {measures}
    </span>
  )
}

/** A work of the exhibition with its artist's name below, a link to the artist. */
export function Hung({ work, sizes, eager }: { work: HungWork; sizes: string; eager?: boolean }) {
  const locale = useLocale()
  const alt = useAlt()
  const [first] = work.pictures
  if (!first) return null
  return (
    <figure className="plate">
      <Art picture={first} sizes={sizes} alt={alt(first.alt, work.title, work.artist.name)} eager={eager} />
      <figcaption>
        <a className="plate__title" href={addressIn(locale, 'artist', { slug: work.artist.slug })}>
          {work.artist.name}
        </a>
        <WorkTitle title={work.title} />
        {work.technique && (
          <span lang={locale === 'nb' ? undefined : 'nb'}>
            {`, ${work.technique.charAt(0).toLocaleLowerCase('nb')}${work.technique.slice(1)}`}
          </span>
        )}
      </figcaption>
    </figure>
  )
}
