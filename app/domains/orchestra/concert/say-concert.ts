/** A concert as people say it: what, when and where. */
import type { Locale } from '#app/i18n/words.ts'
import { sayFullDate, sayHours, sayTime } from '#app/kernel/say-when.ts'
import type { Concert, ConcertCall } from './concert.ts'

export const sayConcert = ({ titleNb, titleEn }: Pick<Concert, 'titleNb' | 'titleEn'>, locale: Locale): string =>
  locale === 'en' ? titleEn || titleNb : titleNb
export const sayConcertText = ({ textNb, textEn }: Pick<Concert, 'textNb' | 'textEn'>, locale: Locale): string =>
  locale === 'en' ? textEn || textNb : textNb
export const sayDress = ({ dressNb, dressEn }: Pick<Concert, 'dressNb' | 'dressEn'>, locale: Locale): string =>
  locale === 'en' ? dressEn || dressNb : dressNb
export const sayCall = ({ whatNb, whatEn }: Pick<ConcertCall, 'whatNb' | 'whatEn'>, locale: Locale): string =>
  locale === 'en' ? whatEn || whatNb : whatNb

type Timed = Pick<Concert, 'date' | 'begins' | 'ends'>

/** "kl. 18", "kl. 18–20" · "18:00", "18–20" */
export function sayConcertHours({ begins, ends }: Pick<Timed, 'begins' | 'ends'>, locale: Locale): string {
  if (ends !== null) return sayHours(begins, ends, locale)
  return locale === 'en' ? begins : `kl.\u00a0${sayTime(begins.replace(/^0/, '').replace(/:00$/, ''), locale)}`
}
/** "20. mars 2013 kl. 18" · "20 March 2013, 18:00" */
export const sayConcertTime = (concert: Timed, locale: Locale): string =>
  `${sayFullDate(concert.date, locale)}${locale === 'nb' ? ' ' : ', '}${sayConcertHours(concert, locale)}`
/** "Union Scene, Drammen" */
export const sayConcertPlace = ({ venue, address, place }: Pick<Concert, 'venue' | 'address' | 'place'>): string =>
  [venue, address, venue.includes(place) && !address ? '' : place].filter(Boolean).join(', ')

/** "Edvard Grieg (arr. Ola Nordmann)" */
export const sayComposer = ({ composer, arranger }: { composer: string; arranger: string }): string =>
  arranger ? `${composer} (arr. ${arranger})` : composer
