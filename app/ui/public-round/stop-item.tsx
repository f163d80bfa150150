import type { OpenStop } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { studioMap } from '#app/i18n/studio-map.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Thumb } from '#app/ui/kit/art.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { AccessList } from './access-list.tsx'
import { useDisciplines } from './artist-tile.tsx'
import { OpenNow } from './open-now.tsx'
import { roundLink } from './round-link.ts'
import { addressLine, directionsAddress, Hours } from './studio-facts.tsx'

/** A place in the list beside the map: number, who, whether it is open, when, where, how one gets in. */
export function StopItem({ stop: { studio, opening, artists } }: { stop: OpenStop }) {
  const t = useWords()
  const locale = useLocale()
  const disciplines = useDisciplines()
  const way = directionsAddress(studio)
  const { number, name } = studio
  return (
    <li className="stop" id={`atelier-${number}`} data-stop={number}>
      <StudioNumber number={number} prefix={t(publicRound.studio)} size="large" />
      <div className="stop__words">
        <ul className="stop__artists plain-list">
          {artists.map(({ slug, name: artist, disciplines: its }) => (
            <li key={slug} data-artist={slug}>
              <a className="stop__name" href={addressIn(locale, 'artist', { slug })}>
                {artist}
              </a>
              <span className="stop__what">{disciplines(its)}</span>
            </li>
          ))}
        </ul>
        <OpenNow opening={opening} />
        <div className="stop__when">
          <Hours studio={studio} />
        </div>
        <p>
          {studio.meetingPoint
            ? `${t(publicRound.meetingPoint)}: ${t(publicRound.meetingPointIn, { city: studio.city })}`
            : [name, addressLine(studio)].filter(Boolean).join(', ')}
        </p>
        <AccessList studio={studio} />
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
          <a href={roundLink(locale, number)} data-round={number} rel="nofollow">
            {t(studioMap.addToRound)}
            <span className="only-heard"> {`${t(publicRound.studio)} ${number}`}</span>
          </a>
        </p>
      </div>
      <div className="stop__pictures">
        {artists.slice(0, 3).map(({ slug, picture }) =>
          picture ? (
            <span key={slug} data-artist={slug}>
              <Thumb picture={{ ...picture, placeholder: '' }} alt="" side={88} />
            </span>
          ) : null,
        )}
      </div>
    </li>
  )
}
