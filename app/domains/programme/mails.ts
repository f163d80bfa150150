/** Letters to those who sign up. */
import { addressIn } from '#app/i18n/addresses.ts'
import { people } from '#app/i18n/people.ts'
import { programme as words } from '#app/i18n/programme.ts'
import { programmeGroups as groupWords } from '#app/i18n/programme-groups.ts'
import { selection } from '#app/i18n/selection.ts'
import { isLocale, type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayTime } from '#app/kernel/say-when.ts'
import type { Event, EventItem, SignUp } from './event.ts'
import { INVITED } from './invitation.ts'
import { sayEventTime, sayPlace, sayTitle } from './say-event.ts'

/** What a letter is made of besides the event and the sign-up. */
export interface Around {
  /** The page of the own sign-up. */
  href: string
  /** The entry for the calendar, as a file's text; null for a letter without one. */
  calendar: string | null
}

export const localeOf = ({ locale }: Pick<SignUp, 'locale'>): Locale => (isLocale(locale) ? locale : 'nb')

type Said = { subject: string; paragraphs: string[]; button?: string }

function letter(
  key: string,
  signUp: SignUp,
  { href, calendar }: Around,
  { subject, paragraphs, button }: Said,
): MailParts {
  const locale = localeOf(signUp)
  return sayMail({
    key,
    to: { email: signUp.email, name: signUp.name, personId: signUp.personId },
    locale,
    subject,
    greeting: say(locale, selection.mailGreeting, { name: signUp.name }),
    paragraphs,
    ...(button ? { button: { label: button, href } } : {}),
    footer: say(locale, people.mailFooter),
    ...(calendar === null
      ? {}
      : {
          enclosures: [
            { name: 'kunst-rett-vest.ics', type: 'text/calendar; charset=utf-8; method=PUBLISH', content: calendar },
          ],
        }),
  })
}

/** What, when and where, as one paragraph of lines. */
const about = (event: Event, locale: Locale): string =>
  [sayTitle(event, locale), sayEventTime(event, locale), sayPlace(event)].filter(Boolean).join('\n')

/** Says how it went: a seat, or a place in line. `place` is counted from 1. `again`: it was asked for once more. */
export function signUpMail(
  event: Event,
  signUp: SignUp,
  around: Around,
  given: { key: string; place: number | null; again?: boolean },
): MailParts {
  const locale = localeOf(signUp)
  const title = sayTitle(event, locale)
  const waits = signUp.state === 'waiting'
  return letter(given.key, signUp, around, {
    subject: say(locale, waits ? words.mailWaitingSubject : words.mailSeatSubject, { title }),
    paragraphs: [
      ...(given.again ? [say(locale, words.mailAgain)] : []),
      waits
        ? say(locale, words.mailWaiting, { place: given.place ?? 1, count: signUp.seats })
        : say(locale, words.mailSeat, { count: signUp.seats }),
      about(event, locale),
      say(locale, waits ? words.mailWaitingNext : words.mailSeatNext),
    ],
    button: say(locale, words.mailButton),
  })
}

/** Says that seats came free, and that they are theirs. */
export function movedUpMail(event: Event, signUp: SignUp, around: Around): MailParts {
  const locale = localeOf(signUp)
  return letter(`sign-up-moved-up:${signUp.id}:${signUp.version}`, signUp, around, {
    subject: say(locale, words.mailMovedUpSubject, { title: sayTitle(event, locale) }),
    paragraphs: [
      say(locale, words.mailMovedUp, { count: signUp.seats }),
      about(event, locale),
      say(locale, words.mailMovedUpNext),
    ],
    button: say(locale, words.mailButton),
  })
}

/** Says that the sign-up is given up. */
export function gaveUpMail(event: Event, signUp: SignUp, around: Around): MailParts {
  const locale = localeOf(signUp)
  return letter(`sign-up-cancelled:${signUp.id}:${signUp.version}`, signUp, around, {
    subject: say(locale, words.mailGaveUpSubject, { title: sayTitle(event, locale) }),
    paragraphs: [say(locale, words.mailGaveUp), about(event, locale)],
  })
}

/** Says that the event will not be held; `text` is what the secretariat wrote about it, perhaps nothing. */
export function cancelledMail(event: Event, signUp: SignUp, around: Around, text: string): MailParts {
  const locale = localeOf(signUp)
  return letter(`event-cancelled:${event.id}:${signUp.id}`, signUp, around, {
    subject: say(locale, words.mailCancelledSubject, { title: sayTitle(event, locale) }),
    paragraphs: [say(locale, words.mailCancelled), about(event, locale), ...(text ? [text] : [])],
  })
}

/** Says that day, hour or place has changed. */
export function movedMail(event: Event, signUp: SignUp, around: Around): MailParts {
  const locale = localeOf(signUp)
  return letter(`event-moved:${event.id}:${event.version}:${signUp.id}`, signUp, around, {
    subject: say(locale, words.mailMovedSubject, { title: sayTitle(event, locale) }),
    paragraphs: [say(locale, words.mailMoved), about(event, locale), say(locale, words.mailMovedNext)],
    button: say(locale, words.mailButton),
  })
}

/** What the secretariat writes to all who have signed up, in its own words. */
export function wordMail(
  event: Event,
  signUp: SignUp,
  around: Around,
  word: { key: string; subject: string; text: string },
): MailParts {
  const locale = localeOf(signUp)
  return letter(`${word.key}:${signUp.id}`, signUp, around, {
    subject: word.subject,
    paragraphs: [word.text, say(locale, words.mailWhy, { title: sayTitle(event, locale) })],
    button: say(locale, words.mailButton),
  })
}

/** The programme of an event, a line for each point. */
const sayItems = (items: readonly EventItem[], locale: Locale): string =>
  items
    .map(({ begins, titleNb, titleEn, who, place }) => {
      const title = locale === 'en' ? titleEn || titleNb : titleNb
      const time = begins && (locale === 'nb' ? `kl. ${sayTime(begins, locale)}` : begins)
      return [time, [title, who, place].filter(Boolean).join(', ')].filter(Boolean).join(' ')
    })
    .join('\n')

/** Invites an address of a group, in Norwegian; `key` opens an event that is not for everyone. */
export function invitationMail(
  event: Event,
  items: readonly EventItem[],
  { address, letterKey }: { address: string; letterKey: string },
  { publicUrl, key }: { publicUrl: string; key: string },
): MailParts {
  const locale: Locale = 'nb'
  const text = event.textNb
  const query = event.audience === 'everyone' ? '' : `?${INVITED}=${key}`
  return sayMail({
    ...{ key: letterKey, locale, to: { email: address, name: '', personId: null } },
    subject: say(locale, groupWords.mailSubject, { title: sayTitle(event, locale) }),
    paragraphs: [
      say(locale, groupWords.mailInvited),
      about(event, locale),
      ...(text ? [text] : []),
      ...(items.length > 0 ? [`${say(locale, groupWords.items)}:\n${sayItems(items, locale)}`] : []),
      say(locale, event.signUp ? groupWords.mailSignUp : groupWords.mailWelcome),
    ],
    button: {
      label: say(locale, event.signUp ? groupWords.mailSignUpButton : groupWords.mailSee),
      href: `${publicUrl}${addressIn(locale, 'event', { slug: event.slug })}${query}`,
    },
    footer: say(locale, groupWords.mailFooter),
  })
}
