import type { Stop } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Thumb } from '#app/ui/kit/art.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { useDisciplines } from './artist-tile.tsx'
import { addressLine, directionsAddress, Hours, useAccess } from './studio-facts.tsx'

/** A place in the list beside the map: number, who, when, where, how one gets in. */
export function StopItem({ stop: { studio, artists } }: { stop: Stop }) {
  const t = useWords()
  const locale = useLocale()
  const disciplines = useDisciplines()
  const access = useAccess()
  const way = directionsAddress(studio)
  const { number, name } = studio
  return (
    <li className="stop" id={`atelier-${number}`} data-stop={number}>
      <StudioNumber number={number} prefix={t(publicRound.studio)} size="large" />
      <div className="stop__words">
        <ul className="stop__artists plain-list">
          {artists.map((artist) => (
            <li key={artist.slug}>
              <a className="stop__name" href={addressIn(locale, 'artist', { slug: artist.slug })}>
                {artist.name}
              </a>
              <span className="stop__what">{disciplines(artist.disciplines)}</span>
            </li>
          ))}
        </ul>
        <div className="stop__when">
          <Hours studio={studio} />
        </div>
        <p>
          {studio.meetingPoint
            ? `${t(publicRound.meetingPoint)}: ${t(publicRound.meetingPointIn, { city: studio.city })}`
            : [name, addressLine(studio)].filter(Boolean).join(', ')}
        </p>
        {access(studio) && <p className="soft">{access(studio)}</p>}
        <p className="stop__ways">
          {way ? (
            <>
              <button type="button" className="link-button" data-show="" hidden>
                {t(publicRound.showOnMap)}
                <span className="only-heard"> {`${t(publicRound.studio)} ${number}`}</span>
              </button>
              <a href={way} rel="noreferrer">
                {t(publicRound.directions)}
                <span className="only-heard"> {t(publicRound.directionsTo, { number })}</span>
              </a>
            </>
          ) : (
            <span className="soft">{t(publicRound.notOnMap)}</span>
          )}
        </p>
      </div>
      <div className="stop__pictures">
        {artists
          .slice(0, 3)
          .map(({ slug, picture }) =>
            picture ? <Thumb key={slug} picture={{ ...picture, placeholder: '' }} alt="" side={88} /> : null,
          )}
      </div>
    </li>
  )
}
