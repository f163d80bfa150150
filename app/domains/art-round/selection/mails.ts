/** The letters that tell an applicant the result, each in the applicant's own language. */
import type { Decision } from '#app/domains/art-round/application/application.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { letters } from '#app/i18n/letters.ts'
import { people } from '#app/i18n/people.ts'
import { selection } from '#app/i18n/selection.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Band } from './bands.ts'

/** Who is written to. */
export interface Receiver {
  personId: string
  email: string
  name: string
  locale: Locale
}

/** What one applicant is told. */
export interface Told {
  applicationId: string
  personId: string
  number: number
  artistName: string
  /** `none`: it did not come before the jury, for `reason`. */
  decision: Decision
  workTitle: string | null
  waitingPlace: number | null
  reason: string | null
  /** How near the line it came; null: it is not told. */
  band: Band | null
}

export interface LetterFacts {
  year: number
  /** The last day on which an accepted artist may answer. */
  confirmBy: CivilDate | null
  publicUrl: string
  /** How many applied, and for how many places; null: it is not told. */
  whole: { applied: number; places: number } | null
  /** Whether a jury has looked at the applications; an invited call is decided without one. */
  juried: boolean
}

type Words = Pick<Parameters<typeof sayMail>[0], 'subject' | 'paragraphs'>

/** The announcement: antatt with the work, venteliste with the place, or kind words. */
export function decisionMail(to: Receiver, told: Told, facts: LetterFacts): MailParts {
  const { locale } = to
  const { juried } = facts
  const known = { year: facts.year, number: told.number }
  const whole = facts.whole ? [say(locale, letters.whole, facts.whole)] : []
  const mayComplain = [say(locale, letters.complaint), say(locale, selection.mailFile)]
  const rights = juried ? [say(locale, letters.notJustified), ...mayComplain] : mayComplain
  const words: Record<Decision, () => Words> = {
    accepted: () => {
      const { subject, paragraphs } = acceptedWords(locale, told.workTitle ?? '', facts)
      return { subject, paragraphs: [...paragraphs, ...whole] }
    },
    waitlisted: () => ({
      subject: say(locale, selection.mailWaitlistedSubject, known),
      paragraphs: [
        say(locale, juried ? selection.mailWaitlisted : letters.waitlistedUnjuried, {
          ...known,
          place: told.waitingPlace ?? 0,
        }),
        say(locale, selection.mailWaitlistedNext),
        ...whole,
        ...rights,
      ],
    }),
    declined: () => ({
      subject: say(locale, selection.mailDeclinedSubject, known),
      paragraphs: [
        say(locale, juried ? selection.mailDeclined : letters.declinedUnjuried, known),
        [...whole, ...(told.band ? [say(locale, letters.band, { band: told.band })] : [])].join(' '),
        ...(juried ? [say(locale, selection.mailDeclinedKind)] : []),
        ...rights,
      ],
    }),
    none: () => ({
      subject: say(locale, selection.mailDeclinedSubject, known),
      paragraphs: [
        say(locale, juried ? selection.mailNotConsidered : letters.notConsideredUnjuried, known),
        ...(told.reason ? [told.reason] : []),
        ...mayComplain,
      ],
    }),
  }
  return letter(to, `decision:${told.applicationId}`, told.artistName, words[told.decision](), facts)
}

function acceptedWords(locale: Locale, title: string, { year, confirmBy, juried }: LetterFacts): Words {
  return {
    subject: say(locale, selection.mailAcceptedSubject, { year }),
    paragraphs: [
      say(locale, juried ? selection.mailAccepted : letters.acceptedUnjuried, { year }),
      ...(title ? [say(locale, juried ? selection.mailWork : letters.workUnjuried, { title })] : []),
      confirmBy
        ? say(locale, selection.mailConfirmBy, { date: sayFullDate(confirmBy, locale) })
        : say(locale, selection.mailConfirm),
    ],
  }
}

/** A letter to one applicant, with the way to the own answer. */
export const letter = (
  to: Receiver,
  key: string,
  artistName: string,
  { subject, paragraphs }: Words,
  { publicUrl, year }: Pick<LetterFacts, 'publicUrl' | 'year'>,
): MailParts =>
  sayMail({
    key,
    to: { email: to.email, name: to.name || artistName, personId: to.personId },
    locale: to.locale,
    greeting: say(to.locale, selection.mailGreeting, { name: to.name || artistName }),
    subject,
    paragraphs: paragraphs.filter(Boolean),
    button: {
      label: say(to.locale, selection.mailSee),
      href: publicUrl + addressIn(to.locale, 'participation', { year }),
    },
    footer: say(to.locale, people.mailFooter),
  })
