/** Letters to artists about when they come with the work, and fetch it. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { ownPartAddress } from '#app/domains/art-round/studio/own-part.ts'
import { exhibitionDelivery as words } from '#app/i18n/exhibition-delivery.ts'
import { exhibitionLetters as letters } from '#app/i18n/exhibition-letters.ts'
import { people } from '#app/i18n/people.ts'
import { selection } from '#app/i18n/selection.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { Booking, Direction, Slot } from './delivery.ts'
import { placeOf, saySlot } from './say-slot.ts'

interface Receiver {
  personId: string
  email: string
  name: string
  locale: Locale
}

/** What every letter here is about. */
export interface About {
  publicUrl: string
  edition: Edition
  /** Of the artist's part. */
  slug: string
  title: string
  direction: Direction
}

type Said = { key: string; subject: string; paragraphs: string[]; button: string; calendar?: string | null }

function letter(to: Receiver, about: About, { key, subject, paragraphs, button, calendar }: Said): MailParts {
  const { locale } = to
  return sayMail({
    ...{ key, locale, subject, paragraphs },
    to: { email: to.email, name: to.name, personId: to.personId },
    ...(to.name ? { greeting: say(locale, selection.mailGreeting, { name: to.name }) } : {}),
    button: {
      label: button,
      href: about.publicUrl + ownPartAddress(locale, 'myDelivery', { year: about.edition.year, slug: about.slug }),
    },
    footer: say(locale, people.mailFooter),
    ...(calendar
      ? {
          enclosures: [
            { name: 'kunst-rett-vest.ics', type: 'text/calendar; charset=utf-8; method=PUBLISH', content: calendar },
          ],
        }
      : {}),
  })
}

const whenAndWhere = (slot: Slot, edition: Edition, locale: Locale): string =>
  [saySlot(slot, locale), placeOf(slot, edition)].filter(Boolean).join('\n')

/** What was chosen, as the artist is to read it: the time, or the note in its place, and who comes. */
function chosen(booking: Booking, slot: Slot | null, edition: Edition, locale: Locale): string[] {
  const { way, byName, note } = booking
  return [
    slot ? whenAndWhere(slot, edition, locale) : say(locale, letters.mailOtherTime),
    ...(way === 'self' ? [] : [say(locale, words.comesBy, { way, name: byName })]),
    ...(note ? [say(locale, letters.mailNote, { note })] : []),
  ]
}

/** A time was chosen, or that it is another; with the entry for the calendar. */
export function bookedMail(
  to: Receiver,
  about: About,
  booking: Booking,
  slot: Slot | null,
  calendar: string | null,
): MailParts {
  const { locale } = to
  const { direction, title, edition } = about
  return letter(to, about, {
    key: `delivery-booked:${booking.id}:${booking.version}`,
    subject: say(locale, letters.mailBookedSubject, { direction, year: edition.year }),
    paragraphs: [
      say(locale, letters.mailBooked, { direction, title }),
      ...chosen(booking, slot, edition, locale),
      say(locale, letters.mailChange),
    ],
    button: say(locale, letters.mailButton),
    calendar,
  })
}

/** The time that somebody had is another now. */
export function movedMail(
  to: Receiver,
  about: About,
  booking: Booking,
  slots: { before: Slot; after: Slot },
  calendar: string,
): MailParts {
  const { locale } = to
  const { direction, title, edition } = about
  return letter(to, about, {
    key: `delivery-moved:${booking.id}:${booking.version}`,
    subject: say(locale, letters.mailMovedSubject, { direction, year: edition.year }),
    paragraphs: [
      say(locale, letters.mailMoved, { direction, title, before: saySlot(slots.before, locale) }),
      whenAndWhere(slots.after, edition, locale),
      say(locale, letters.mailMovedNext),
    ],
    button: say(locale, letters.mailButton),
    calendar,
  })
}

/** The time that somebody had is gone: another is to be chosen. */
export function removedMail(to: Receiver, about: About, booking: Booking, before: Slot, calendar: string): MailParts {
  const { locale } = to
  const { direction, title, edition } = about
  return letter(to, about, {
    key: `delivery-removed:${booking.id}:${booking.version}`,
    subject: say(locale, letters.mailRemovedSubject, { direction, year: edition.year }),
    paragraphs: [
      say(locale, letters.mailRemoved, { direction, title, before: saySlot(before, locale) }),
      say(locale, letters.mailChoose),
    ],
    button: say(locale, letters.mailChooseButton),
    calendar,
  })
}

/** Asks who has not chosen. `day`: when it is to be done, as far as it is known. */
export function reminderMail(to: Receiver, about: About, key: string, day: string | null): MailParts {
  const { locale } = to
  const { direction, title, edition } = about
  return letter(to, about, {
    key,
    subject: say(locale, letters.mailReminderSubject, { direction, year: edition.year }),
    paragraphs: [
      say(locale, letters.mailReminder, { direction, title }),
      ...(day ? [say(locale, letters.mailReminderDay, { direction, day: sayDate(day, locale) })] : []),
      say(locale, letters.mailReminderOther),
    ],
    button: say(locale, letters.mailChooseButton),
  })
}
