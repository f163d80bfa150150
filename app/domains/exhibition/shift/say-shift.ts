import { exhibitionShifts as words } from '#app/i18n/exhibition-shifts.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import type { Shift } from './shift.ts'

/** "Vakt, lørdag 14. september kl. 12–17" */
export const sayShift = (
  { kind, ...shift }: Pick<Shift, 'kind' | 'date' | 'begins' | 'ends'>,
  locale: Locale,
): string => `${say(locale, words.kind, { kind })}, ${sayShiftTime(shift, locale)}`

export const sayShiftTime = ({ date, begins, ends }: Pick<Shift, 'date' | 'begins' | 'ends'>, locale: Locale): string =>
  `${sayDate(date, locale)} ${sayHours(begins, ends, locale)}`
