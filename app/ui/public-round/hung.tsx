import type { HungWork } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'

/** What a picture of a work shows, for those who cannot see it: as the artist says it, else title and name. */
export function useAlt() {
  const t = useWords()
  return (alt: string, title: string, name: string) =>
    alt || t(publicRound.workBy, { title: title || t(publicRound.untitled), name })
}

/** A work of the exhibition with its artist's name below, a link to the artist. */
export function Hung({ work, sizes, eager }: { work: HungWork; sizes: string; eager?: boolean }) {
  const t = useWords()
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
        <cite>{work.title || t(publicRound.untitled)}</cite>
        {work.technique && `, ${work.technique.charAt(0).toLocaleLowerCase(locale)}${work.technique.slice(1)}`}
      </figcaption>
    </figure>
  )
}
