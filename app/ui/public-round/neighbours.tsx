import type { Neighbours as Both, Neighbour } from '#app/domains/studio-map/doors.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { artistPage } from '#app/i18n/artist-page.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'

/** Who hangs on either side in the list: a look around the corner. */
export function Neighbours({ around }: { around: Both }) {
  const t = useWords()
  const locale = useLocale()
  const one = ({ slug, name, number, picture }: Neighbour, side: 'before' | 'after') => (
    <li key={side} className="neighbour" data-side={side}>
      <a href={addressIn(locale, 'artist', { slug })} rel={side === 'before' ? 'prev' : 'next'}>
        {picture && (
          <span className="mount">
            <Art picture={{ ...picture, placeholder: '' }} sizes="(min-width: 40rem) 14rem, 38vw" alt="" />
          </span>
        )}
        <span className="neighbour__words">
          <span className="neighbour__side">{t(side === 'before' ? artistPage.before : artistPage.after)}</span>
          <span className="neighbour__name">{name}</span>
          {number !== null && <StudioNumber number={number} prefix={t(publicRound.studio)} size="small" />}
        </span>
      </a>
    </li>
  )
  return (
    <nav className="neighbours" aria-label={t(artistPage.neighbours)}>
      <ul className="plain-list">
        {around.before && one(around.before, 'before')}
        {around.after && one(around.after, 'after')}
      </ul>
      <a className="way-on" href={addressIn(locale, 'artists')}>
        {t(publicRound.allTheArtists)}
      </a>
    </nav>
  )
}
