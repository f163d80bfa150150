import type { ArtistEntry, ListedArtist } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { application } from '#app/i18n/application.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { say } from '#app/i18n/words.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { NeedleMark } from '#app/ui/kit/needle-mark.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { OpenNow } from './open-now.tsx'

/** What is worth a word in a list of pictures: the hours themselves stand on the artist's page and beside the map. */
const TOLD = ['open', 'away', 'closed', 'later']

/** "Maleri, Grafikk" in the reader's language. */
export function useDisciplines() {
  const locale = useLocale()
  return (disciplines: ArtistEntry['disciplines']) =>
    disciplines
      .map((discipline) => say(locale, application.discipline, { discipline }))
      .map((word, index) => (index === 0 ? word : word.toLocaleLowerCase(locale)))
      .join(', ')
}

/** An artist in the list: the work on its mount, then number, name, and what and where. */
export function ArtistTile({ artist, eager }: { artist: ListedArtist; eager: boolean }) {
  const t = useWords()
  const locale = useLocale()
  const disciplines = useDisciplines()
  const { picture, studio, opening, slug, name, municipality } = artist
  const signs = [artist.ofTheYear ? t(publicRound.ofTheYear) : '', artist.isNew ? t(publicRound.newThisYear) : '']
  return (
    <li className="person">
      <div className="mount">
        {picture ? (
          // Without the small picture that holds the place: a hundred of them weigh more than they give.
          <Art
            picture={{ ...picture, placeholder: '' }}
            sizes="(min-width: 60rem) 17vw, (min-width: 40rem) 25vw, 27vw"
            alt={picture.alt}
            eager={eager}
          />
        ) : (
          <NeedleMark className="mount__empty" size="1.5rem" />
        )}
      </div>
      <div className="person__line">
        {studio && <StudioNumber number={studio.number} prefix={t(publicRound.studio)} size="small" />}
        <h2 className="person__name">
          <a href={addressIn(locale, 'artist', { slug })}>{name}</a>
        </h2>
      </div>
      <p className="person__more">
        {[disciplines(artist.disciplines), municipality].filter(Boolean).join(', ')}
        {opening && TOLD.includes(opening.is) && (
          <span className="person__now">
            <OpenNow opening={opening} />
          </span>
        )}
        {!studio && <span className="person__sign">{t(publicRound.onlyExhibition)}</span>}
        {signs.filter(Boolean).map((sign) => (
          <span className="person__sign" key={sign}>
            {sign}
          </span>
        ))}
      </p>
    </li>
  )
}
