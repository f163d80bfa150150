/** Events and the venue as a paper says them. */
import type { Locale } from '#app/i18n/words.ts'
import { sayDate, sayHours, sayTime } from '#app/kernel/say-when.ts'
import type { Catalogue, CatalogueEvent } from './catalogue.ts'

/** "lørdag 14. september kl. 18–20", "mandag 2. september kl. 10.00" */
export function sayEventTime({ date, begins, ends }: CatalogueEvent, locale: Locale): string {
  const day = sayDate(date, locale)
  const clock = ends ? sayHours(begins, ends, locale) : locale === 'nb' ? `kl.\u00a0${sayTime(begins, locale)}` : begins
  return locale === 'nb' ? `${day} ${clock}` : `${day}, ${clock}`
}

/** "Fossesholm Herregård, Vestfossen"; what stands in one part already is not said again. */
export const sayEventPlace = ({ venue, address, place }: Pick<CatalogueEvent, 'venue' | 'address' | 'place'>): string =>
  [venue, address, place]
    .filter((part, n, all) => part && !all.slice(0, n).some((said) => said.includes(part)))
    .join(', ')

/** The venue of the joint exhibition with its place; empty when it is not known. */
export const sayVenue = ({ name, address, place }: Catalogue['venue']): string =>
  sayEventPlace({ venue: name, address, place })
