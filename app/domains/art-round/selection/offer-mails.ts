/** Letters of a place that came free, and those that ask for an answer. */
import { letters } from '#app/i18n/letters.ts'
import { selection } from '#app/i18n/selection.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { MailParts } from '#app/kernel/mail.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { letter, type Receiver } from './mails.ts'

interface Facts {
  applicationId: string
  artistName: string
  year: number
  publicUrl: string
  /** The last day on which it can be answered. */
  lastDay: CivilDate
}

const until = (locale: Locale, { lastDay }: Facts) =>
  say(locale, letters.offerUntil, { date: sayFullDate(lastDay, locale) })

/** The offer of a place that came free, to the first in line. */
export function offerMail(to: Receiver, facts: Facts & { workTitle: string }): MailParts {
  const { locale } = to
  const { applicationId, artistName, workTitle, year } = facts
  const words = {
    subject: say(locale, letters.offerSubject, { year }),
    paragraphs: [
      say(locale, selection.mailOffered),
      workTitle ? say(locale, selection.mailWork, { title: workTitle }) : '',
      until(locale, facts),
    ],
  }
  return letter(to, `offer:${applicationId}`, artistName, words, facts)
}

/** The day before the last one. */
export function offerReminderMail(to: Receiver, facts: Facts): MailParts {
  const { locale } = to
  const { applicationId, artistName, year, lastDay } = facts
  const words = {
    subject: say(locale, letters.offerReminderSubject, { year }),
    paragraphs: [say(locale, letters.offerReminder, { year }), until(locale, facts)],
  }
  return letter(to, `offer-reminder:${applicationId}:${lastDay}`, artistName, words, facts)
}

/** The offer is gone. */
export function lapsedMail(to: Receiver, facts: Facts): MailParts {
  const { locale } = to
  const { applicationId, artistName, year, lastDay } = facts
  const words = {
    subject: say(locale, letters.lapsedSubject, { year }),
    paragraphs: [say(locale, letters.lapsed, { date: sayFullDate(lastDay, locale) })],
  }
  return letter(to, `offer-lapsed:${applicationId}`, artistName, words, facts)
}

/** To one whom the jury accepted and who has not answered. The same day a second time it is the same letter. */
export function answerReminderMail(to: Receiver, facts: Facts & { today: CivilDate }): MailParts {
  const { locale } = to
  const { applicationId, artistName, year, lastDay, today } = facts
  const words = {
    subject: say(locale, letters.answerReminderSubject, { year }),
    paragraphs: [
      say(locale, letters.answerReminder, { year }),
      say(locale, letters.answerUntil, { date: sayFullDate(lastDay, locale) }),
    ],
  }
  return letter(to, `answer-reminder:${applicationId}:${today}`, artistName, words, facts)
}
