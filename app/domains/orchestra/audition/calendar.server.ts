/** An audition as an entry of a calendar. */
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { instantOf, later, minutes } from '#app/kernel/when.ts'
import { type CalendarEntry, calendarText } from '#app/platform/calendar/calendar-text.server.ts'
import type { Audition, AuditionRound, SlotTime } from './audition.ts'
import { sayRound, sayVenue } from './say-audition.ts'

/** One child's time; null for a time that the clock jumps over. `slot` is the one that was had, of a withdrawn one. */
export function entryOfAudition(
  round: AuditionRound,
  audition: Pick<Audition, 'id' | 'bookedAt' | 'withdrawnAt' | 'version'>,
  slot: SlotTime,
  /** Whose it is, as initials or a first name. */
  who: string,
  locale: Locale,
  publicUrl: string,
): CalendarEntry | null {
  const starts = instantOf(slot.date, slot.begins)
  if (!starts) return null
  return {
    uid: `audition-${audition.id}@vestregionen`,
    sequence: audition.version - 1,
    changedAt: audition.withdrawnAt ?? audition.bookedAt,
    title: `${sayRound(round, locale)}: ${who}`,
    starts,
    ends: later(starts, minutes(round.slotMinutes)),
    place: [slot.room, sayVenue(round)].filter(Boolean).join(', '),
    position: null,
    text: '',
    href: publicUrl + addressIn(locale, 'auditionBooking', { id: round.id }),
    cancelled: audition.withdrawnAt !== null,
  }
}

export const auditionCalendarText = (round: AuditionRound, entries: readonly CalendarEntry[], locale: Locale): string =>
  calendarText(sayRound(round, locale), entries, locale)
