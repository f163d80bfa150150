import type { ArtistView } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sharedPicture } from './head.ts'

/** An artist as schema.org says it: the person, the works, and where they can be seen. Holds what the page shows. */
export function artistThing(view: ArtistView, locale: Locale, publicUrl: string): Record<string, unknown> {
  const { studio } = view
  const url = publicUrl + addressIn(locale, 'artist', { slug: view.slug })
  const about = (locale === 'en' && view.aboutEn) || view.aboutNb
  return {
    '@type': 'ProfilePage',
    url,
    inLanguage: locale,
    mainEntity: {
      '@type': view.members.length > 0 ? 'Organization' : 'Person',
      '@id': `${url}#artist`,
      name: view.name,
      ...(view.members.length > 0
        ? { member: view.members.map((name) => ({ '@type': 'Person', name })) }
        : { jobTitle: locale === 'nb' ? 'Kunstner' : 'Artist' }),
      ...(about ? { description: about } : {}),
      ...(view.website ? { sameAs: view.website } : {}),
      ...(studio
        ? {
            workLocation: {
              '@type': 'Place',
              name: studio.name || `${say(locale, publicRound.studio)} ${studio.number}`,
              address: {
                '@type': 'PostalAddress',
                ...(studio.address ? { streetAddress: studio.address, postalCode: studio.postalCode } : {}),
                addressLocality: studio.city,
                addressCountry: 'NO',
              },
              ...(studio.lat !== null && studio.lng !== null
                ? { geo: { '@type': 'GeoCoordinates', latitude: studio.lat, longitude: studio.lng } }
                : {}),
              openingHoursSpecification: studio.days.map(({ date, opens, closes }) => ({
                '@type': 'OpeningHoursSpecification',
                validFrom: date,
                validThrough: date,
                opens,
                closes,
              })),
            },
          }
        : {}),
    },
    hasPart: view.works.map((work) => ({
      '@type': 'VisualArtwork',
      name: work.title || say(locale, publicRound.untitled),
      creator: { '@id': `${url}#artist` },
      ...(work.technique ? { artMedium: work.technique } : {}),
      ...(work.year ? { dateCreated: String(work.year) } : {}),
      ...(work.pictures[0] ? { image: publicUrl + sharedPicture(work.pictures[0]).path } : {}),
    })),
  }
}
