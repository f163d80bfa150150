import type { Opening } from '#app/domains/art-round/studio/opening.ts'
import { frameAround, isOnSheet, project, unitOf } from '#app/domains/places/base-map.ts'
import type { ArtistView, ShownStudio } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { artistPage } from '#app/i18n/artist-page.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { type Fact, Facts } from '#app/ui/kit/facts.tsx'
import { BaseMap } from '#app/ui/map/base-map.tsx'
import { AccessList } from './access-list.tsx'
import { OpenNow } from './open-now.tsx'
import { addressLine, Hours } from './studio-facts.tsx'

/** Maps that plan a way to a point without an account; the visitor's own choice. */
const waysTo = ({ lat, lng }: { lat: number; lng: number }) => [
  { map: 'OpenStreetMap', href: `https://www.openstreetmap.org/directions?to=${lat}%2C${lng}` },
  { map: 'Google Maps', href: `https://www.google.com/maps/dir/?api=1&destination=${lat}%2C${lng}` },
  { map: 'Apple Maps', href: `https://maps.apple.com/?daddr=${lat}%2C${lng}` },
]

interface Props {
  view: ArtistView
  studio: ShownStudio
  opening: Opening
}

/** The visit: when, where, how one gets in, what the entrance looks like, and where it lies. */
export function Visit({ view, studio, opening }: Props) {
  const t = useWords()
  const over = opening.is === 'not-today' && opening.next === null
  return (
    <section className="visit" aria-labelledby="besok">
      <div className="visit__head">
        <h2 id="besok">{over ? t(artistPage.visitOver, { year: view.year }) : t(artistPage.visit)}</h2>
        <OpenNow opening={opening} large />
      </div>
      <div className="visit__parts">
        <VisitFacts view={view} studio={studio} />
        <div className="visit__sights">
          <SmallMap studio={studio} />
          {studio.entrance && (
            <figure className="plate">
              <Art
                picture={studio.entrance}
                sizes="(min-width: 60rem) 30vw, 92vw"
                alt={studio.entrance.alt || t(artistPage.entranceAlt, { number: studio.number })}
              />
              <figcaption>{t(artistPage.entrance)}</figcaption>
            </figure>
          )}
        </div>
      </div>
    </section>
  )
}

function VisitFacts({ view, studio }: Pick<Props, 'view' | 'studio'>) {
  const t = useWords()
  const locale = useLocale()
  const directions = (locale === 'en' && studio.directionsEn) || studio.directionsNb
  const { lat, lng } = studio
  const facts: Fact[] = [
    { term: t(publicRound.opens), detail: <Hours studio={studio} /> },
    {
      term: t(studio.meetingPoint ? publicRound.meetingPoint : publicRound.address),
      detail: studio.meetingPoint
        ? t(publicRound.meetingPointIn, { city: studio.city })
        : [studio.name, addressLine(studio)].filter(Boolean).join(', '),
    },
    {
      term: t(publicRound.findDoor),
      detail: directions && <span lang={locale === 'en' && !studio.directionsEn ? 'nb' : undefined}>{directions}</span>,
    },
    {
      term: t(publicRound.transport),
      detail: studio.transport && <span lang={locale === 'en' ? 'nb' : undefined}>{studio.transport}</span>,
    },
    {
      term: t(publicRound.access),
      detail: (studio.stepFree ?? studio.toilet ?? studio.parking) !== null && <AccessList studio={studio} />,
    },
    {
      term: t(artistPage.wayThere),
      detail: lat !== null && lng !== null && (
        <span className="visit__ways">
          {waysTo({ lat, lng }).map(({ map, href }) => (
            <a key={map} href={href} rel="noreferrer" aria-label={t(artistPage.wayIn, { map })}>
              {map}
            </a>
          ))}
        </span>
      ),
    },
    {
      term: t(artistPage.showsHereToo),
      detail: view.sharedWith.length > 0 && (
        <span className="visit__ways">
          {view.sharedWith.map(({ slug, name }) => (
            <a key={slug} href={addressIn(locale, 'artist', { slug })}>
              {name}
            </a>
          ))}
        </span>
      ),
    },
  ]
  return <Facts facts={facts.filter(({ detail }) => detail)} />
}

/** How wide the small map mostly stands, in pixels. */
const SHOWN = 420

/** Where the studio lies in the region: drawn here, so that it is there without network, and leads to the large map. */
function SmallMap({ studio }: { studio: ShownStudio }) {
  const t = useWords()
  const locale = useLocale()
  const { lat, lng, number, city } = studio
  if (lat === null || lng === null || !isOnSheet({ lat, lng })) return null
  const frame = frameAround([{ lat, lng }], { aspect: 4 / 3, least: 300 })
  const unit = unitOf(frame, SHOWN)
  const { x, y } = project(lat, lng)
  return (
    <figure className="visit__map">
      <BaseMap frame={frame} shown={SHOWN} label={t(artistPage.mapAlt, { number, place: city })}>
        <g className="visit__pin" transform={`translate(${Math.round(x)} ${Math.round(y)}) scale(${unit.toFixed(3)})`}>
          <path d="M0 0 12-15H46V15H12z" />
          <text x="28" y="6" textAnchor="middle">
            {number}
          </text>
        </g>
      </BaseMap>
      <LinkButton variant="secondary" href={`${addressIn(locale, 'map')}#atelier-${number}`}>
        {t(publicRound.toMap)}
      </LinkButton>
    </figure>
  )
}
