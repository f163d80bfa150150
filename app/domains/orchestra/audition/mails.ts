/** Letters about auditions. */
import { orchestraAuditionLetters as words } from '#app/i18n/orchestra-audition-letters.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { AuditionKind, AuditionRound, Decision, SlotTime } from './audition.ts'
import { sayRound, saySlot, sayVenue } from './say-audition.ts'

export interface Reader {
  personId: string
  email: string
  name: string
  locale: Locale
}

export interface BookedChild {
  name: string
  slot: SlotTime
  pieces: string
  withAccompanist: boolean
}

const enclosure = (calendar: string) => ({
  enclosures: [{ name: 'provespill.ics', type: 'text/calendar; charset=utf-8; method=PUBLISH', content: calendar }],
})

/** The receipt for times that were booked or changed, with them for the calendar. */
export function bookedMail(
  round: AuditionRound,
  to: Reader,
  children: readonly BookedChild[],
  given: { key: string; href: string; calendar: string; changed: boolean },
): MailParts {
  const { locale } = to
  const title = sayRound(round, locale)
  return sayMail({
    key: given.key,
    to,
    locale,
    subject: say(locale, given.changed ? words.mailMovedSubject : words.mailBookedSubject, { title }),
    greeting: say(locale, words.mailGreeting, { name: to.name }),
    paragraphs: [
      say(locale, given.changed ? words.mailMoved : words.mailBooked),
      ...children.map(({ name, slot, pieces, withAccompanist }) =>
        [
          name,
          saySlot(slot, round.slotMinutes, locale),
          pieces && say(locale, words.mailPieces, { pieces }),
          withAccompanist && say(locale, words.mailAccompanist),
        ]
          .filter(Boolean)
          .join('\n'),
      ),
      ...(sayVenue(round) ? [sayVenue(round)] : []),
      say(locale, words.mailBookedNext),
    ],
    button: { label: say(locale, words.mailBookedButton), href: given.href },
    footer: say(locale, words.mailFooter),
    ...enclosure(given.calendar),
  })
}

/** The receipt for a time that was given up. */
export function withdrawnMail(
  round: AuditionRound,
  to: Reader,
  name: string,
  given: { key: string; calendar: string | null },
): MailParts {
  const { locale } = to
  return sayMail({
    key: given.key,
    to,
    locale,
    subject: say(locale, words.mailWithdrawnSubject, { title: sayRound(round, locale) }),
    greeting: say(locale, words.mailGreeting, { name: to.name }),
    paragraphs: [say(locale, words.mailWithdrawn, { name })],
    footer: say(locale, words.mailFooter),
    ...(given.calendar === null ? {} : enclosure(given.calendar)),
  })
}

export interface ToldResult {
  name: string
  instrument: string
  result: Decision
  /** What the panel says to the candidate. */
  words: string
}

/** How it went, of all of a reader's children in one letter: a formal one, with how to ask for the reasons. */
export function resultMail(
  round: AuditionRound,
  to: Reader,
  results: readonly ToldResult[],
  given: { key: string; href: string; answerBy: string | null; askBy: string },
): MailParts {
  const { locale } = to
  const offered = results.some(({ result }) => result === 'offered')
  return sayMail({
    key: given.key,
    to,
    locale,
    subject: say(locale, words.mailResultSubject, { title: sayRound(round, locale) }),
    greeting: say(locale, words.mailGreeting, { name: to.name }),
    paragraphs: [
      ...results.map(({ name, instrument, result, words: told }) =>
        [resultLine(round.kind, result, name, instrument, locale), told].filter(Boolean).join('\n'),
      ),
      ...(offered && round.kind === 'member' && given.answerBy
        ? [say(locale, words.mailAnswerBy, { date: sayFullDate(given.answerBy, locale) })]
        : []),
      say(locale, words.mailAskBy, { date: sayFullDate(given.askBy, locale) }),
    ],
    button: { label: say(locale, words.mailResultButton), href: given.href },
    footer: say(locale, words.mailFooter),
  })
}

export function resultLine(
  kind: AuditionKind,
  result: Decision,
  name: string,
  instrument: string,
  locale: Locale,
): string {
  const facts = { name, instrument }
  if (kind === 'soloist') {
    if (result === 'offered') return say(locale, words.soloOffered, facts)
    return say(locale, result === 'waiting' ? words.soloWaiting : words.soloDeclined, facts)
  }
  if (result === 'offered') return say(locale, words.memberOffered, facts)
  return say(locale, result === 'waiting' ? words.memberWaiting : words.memberDeclined, facts)
}

/** Somebody asks the chair for the panel's reasons. The chair knows the candidate by number alone. */
export function askedMail(
  round: AuditionRound,
  to: Reader,
  number: number,
  given: { key: string; href: string },
): MailParts {
  const { locale } = to
  return sayMail({
    key: given.key,
    to,
    locale,
    subject: say(locale, words.mailAskedSubject, { title: sayRound(round, locale) }),
    greeting: say(locale, words.mailGreeting, { name: to.name }),
    paragraphs: [say(locale, words.mailAsked, { number })],
    button: { label: say(locale, words.mailAskedButton), href: given.href },
    footer: say(locale, words.mailFooter),
  })
}
