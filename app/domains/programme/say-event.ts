/** An event as people say it: what, when and where. */
import type { Locale } from '#app/i18n/words.ts'
import { sayDate, sayHours, sayTime } from '#app/kernel/say-when.ts'
import type { Event } from './event.ts'

type Titled = Pick<Event, 'titleNb' | 'titleEn'>
type Timed = Pick<Event, 'date' | 'begins' | 'ends'>
type Placed = Pick<Event, 'venue' | 'address' | 'place'>

export const sayTitle = ({ titleNb, titleEn }: Titled, locale: Locale): string =>
  locale === 'en' ? titleEn || titleNb : titleNb

export const sayText = ({ textNb, textEn }: Pick<Event, 'textNb' | 'textEn'>, locale: Locale): string =>
  locale === 'en' ? textEn || textNb : textNb

export const sayQuestion = ({ questionNb, questionEn }: Pick<Event, 'questionNb' | 'questionEn'>, locale: Locale) =>
  locale === 'en' ? questionEn || questionNb : questionNb

/** "kl. 18–20", "kl. 18" · "18–20", "18:00" */
export function sayEventHours({ begins, ends }: Pick<Timed, 'begins' | 'ends'>, locale: Locale): string {
  if (ends !== null) return sayHours(begins, ends, locale)
  if (locale === 'en') return begins
  return `kl.\u00a0${sayTime(begins.replace(/^0/, '').replace(/:00$/, ''), locale)}`
}

/** "torsdag 12. september kl. 18" · "Thursday 12 September, 18:00" */
export const sayEventTime = (event: Timed, locale: Locale): string =>
  `${sayDate(event.date, locale)}${locale === 'nb' ? ' ' : ', '}${sayEventHours(event, locale)}`

/** "Haugesenteret, Kirkeveien 11, Asker"; "Arena Vestfossen" says already that it is in Vestfossen. */
export const sayPlace = ({ venue, address, place }: Placed): string =>
  [venue, address, venue.includes(place) && !address ? '' : place].filter(Boolean).join(', ')
