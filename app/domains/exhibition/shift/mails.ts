/** Letters to those who have shifts in the joint exhibition. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionShifts as words } from '#app/i18n/exhibition-shifts.ts'
import { people } from '#app/i18n/people.ts'
import { selection } from '#app/i18n/selection.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { countingHours, mayStillLeave } from './rules.ts'
import { sayShift } from './say-shift.ts'
import type { Shift } from './shift.ts'

export interface Receiver {
  personId: string
  email: string
  name: string
  locale: Locale
}

export interface About {
  publicUrl: string
  edition: Pick<Edition, 'year' | 'venue' | 'venueAddress' | 'venuePlace'>
}

type Said = { key: string; subject: string; paragraphs: string[] }

function letter(to: Receiver, { publicUrl, edition }: About, { key, subject, paragraphs }: Said): MailParts {
  const { locale, email, name, personId } = to
  return sayMail({
    ...{ key, locale, subject, paragraphs },
    to: { email, name, personId },
    ...(name ? { greeting: say(locale, selection.mailGreeting, { name }) } : {}),
    button: {
      label: say(locale, words.mailButton),
      href: publicUrl + addressIn(locale, 'myShifts', { year: edition.year }),
    },
    footer: say(locale, people.mailFooter),
  })
}

const whenAndWhere = (shift: Shift, { edition }: About, locale: Locale): string =>
  [
    sayShift(shift, locale),
    [edition.venue, edition.venueAddress, edition.venuePlace].filter(Boolean).join(', '),
    shift.note,
  ]
    .filter(Boolean)
    .join('\n')

/**
 * Two days before, or as soon as letters go out again; on the day itself it says nothing of giving the shift back. `isOpen`:
 * the exhibition is open that day, and its visitors are counted.
 */
export function reminderMail(
  to: Receiver,
  about: About,
  { turnId, shift, today, isOpen }: { turnId: string; shift: Shift; today: CivilDate; isOpen: boolean },
): MailParts {
  const { locale } = to
  return letter(to, about, {
    key: `shift-reminder:${turnId}`,
    subject: say(locale, words.mailReminderSubject, { kind: shift.kind, day: sayDate(shift.date, locale) }),
    paragraphs: [
      say(locale, words.mailReminder),
      whenAndWhere(shift, about, locale),
      ...(isOpen ? [say(locale, words.mailCount, { ...countingHours(shift) })] : []),
      say(locale, mayStillLeave(shift, today) ? words.mailReminderNext : words.mailReminderToday),
    ],
  })
}

/** The shift that somebody has is at another time now. */
export function movedMail(to: Receiver, about: About, before: Shift, after: Shift): MailParts {
  const { locale } = to
  return letter(to, about, {
    key: `shift-moved:${after.id}:${after.version}:${to.personId}`,
    subject: say(locale, words.mailMovedSubject),
    paragraphs: [
      say(locale, words.mailMoved, { before: sayShift(before, locale) }),
      whenAndWhere(after, about, locale),
      say(locale, words.mailMovedNext),
    ],
  })
}
