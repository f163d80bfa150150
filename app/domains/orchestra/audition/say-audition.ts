/** A round and its times as people say them. */
import type { Locale } from '#app/i18n/words.ts'
import { sayDate, sayHours, sayTime } from '#app/kernel/say-when.ts'
import type { AuditionRound, Criterion, SlotTime } from './audition.ts'
import { endOf } from './slots.ts'

type Round = Pick<AuditionRound, 'titleNb' | 'titleEn' | 'infoNb' | 'infoEn' | 'venue' | 'place'>

export const sayRound = ({ titleNb, titleEn }: Pick<Round, 'titleNb' | 'titleEn'>, locale: Locale): string =>
  locale === 'en' ? titleEn || titleNb : titleNb
export const sayInfo = ({ infoNb, infoEn }: Pick<Round, 'infoNb' | 'infoEn'>, locale: Locale): string =>
  locale === 'en' ? infoEn || infoNb : infoNb
export const sayVenue = ({ venue, place }: Pick<Round, 'venue' | 'place'>): string =>
  [venue, venue.includes(place) ? '' : place].filter(Boolean).join(', ')

export const sayCriterion = ({ nameNb, nameEn }: Pick<Criterion, 'nameNb' | 'nameEn'>, locale: Locale): string =>
  locale === 'en' ? nameEn || nameNb : nameNb
export const sayCriterionHelp = ({ helpNb, helpEn }: Pick<Criterion, 'helpNb' | 'helpEn'>, locale: Locale): string =>
  locale === 'en' ? helpEn || helpNb : helpNb

/** "kl. 10.20" · "10:20" */
export const sayAt = (time: string, locale: Locale): string =>
  locale === 'nb' ? `kl.\u00a0${sayTime(time, locale)}` : sayTime(time, locale)

/** "kl. 10.20–10.30, Storsalen" */
export function sayHour(
  { begins, room }: Pick<SlotTime, 'begins' | 'room'>,
  slotMinutes: number,
  locale: Locale,
): string {
  return [sayHours(begins, endOf(begins, slotMinutes), locale), room].filter(Boolean).join(', ')
}

/** "lørdag 24. august kl. 10.20–10.30, Storsalen" */
export const saySlot = (slot: SlotTime, slotMinutes: number, locale: Locale): string =>
  `${sayDate(slot.date, locale)}${locale === 'nb' ? ' ' : ', '}${sayHour(slot, slotMinutes, locale)}`
