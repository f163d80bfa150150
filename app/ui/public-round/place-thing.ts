import type { DoorView } from '#app/domains/rounds/pass-views.ts'
import type { ShownStudio } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { pass } from '#app/i18n/pass.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { type Locale, say } from '#app/i18n/words.ts'

/** A place that opens, as schema.org says it: never more of the address than the page shows. */
export function studioPlace(studio: ShownStudio, locale: Locale): Record<string, unknown> {
  return {
    '@type': 'Place',
    name: studio.name || `${say(locale, publicRound.studio)} ${studio.number}`,
    address: {
      '@type': 'PostalAddress',
      ...(studio.address ? { streetAddress: studio.address } : {}),
      ...(studio.postalCode ? { postalCode: studio.postalCode } : {}),
      ...(studio.city ? { addressLocality: studio.city } : {}),
      addressCountry: 'NO',
    },
    ...(studio.lat !== null && studio.lng !== null
      ? { geo: { '@type': 'GeoCoordinates', latitude: studio.lat, longitude: studio.lng } }
      : {}),
    ...(studio.stepFree !== null
      ? {
          amenityFeature: [
            {
              '@type': 'LocationFeatureSpecification',
              name: say(locale, publicRound.stepFree),
              value: studio.stepFree,
            },
          ],
        }
      : {}),
    openingHoursSpecification: studio.days.map(({ date, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      validFrom: date,
      validThrough: date,
      opens,
      closes,
    })),
  }
}

/** The page of a door. */
export function placeThing(view: DoorView, locale: Locale, publicUrl: string): Record<string, unknown> {
  const url = publicUrl + addressIn(locale, 'studioDoor', { year: view.year, number: view.studio.number })
  return {
    '@type': 'WebPage',
    url,
    inLanguage: locale,
    name: say(locale, pass.doorTitle, { number: view.studio.number, called: view.called }),
    mainEntity: { ...studioPlace(view.studio, locale), '@id': `${url}#place`, url },
  }
}
