import { shownClosing } from '#app/domains/art-round/edition/rules.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { application } from '#app/i18n/application.ts'
import { people } from '#app/i18n/people.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Application } from './application.ts'

/** Who a letter greets: a group by its name, an artist by the own one. */
export const greeted = (person: { name: string }, application: Pick<Application, 'applicantKind' | 'artistName'>) =>
  (application.applicantKind === 'group' && application.artistName) || person.name || application.artistName

interface Receiver {
  email: string
  name: string
  personId: string
}

interface Sent {
  year: number
  number: number
  at: Date
  /** The first instant that is too late to change it. */
  closesAt: Date
  announceOn: CivilDate | null
}

const greeting = (locale: Locale, { name }: Receiver) =>
  name ? { greeting: say(locale, application.mailGreeting, { name }) } : {}

/** The receipt of one submission; sent again for an application that was opened for changes and sent anew. */
export function receiptMail(
  to: Receiver,
  locale: Locale,
  publicUrl: string,
  id: string,
  callId: string,
  sent: Sent,
): MailParts {
  const { year, number } = sent
  const announced = sent.announceOn
    ? [say(locale, application.mailAnnouncement, { date: sayFullDate(sent.announceOn, locale) })]
    : []
  return sayMail({
    key: `receipt:${id}:${sent.at.getTime()}`,
    to,
    locale,
    subject: say(locale, application.mailReceiptSubject, { year, number }),
    ...greeting(locale, to),
    paragraphs: [
      say(locale, application.mailReceipt, { year, number, when: sayInstant(sent.at, locale) }),
      say(locale, application.mailReceiptChange, { deadline: sayInstant(shownClosing(sent.closesAt), locale) }),
      ...announced,
    ],
    button: {
      label: say(locale, application.mailSee),
      href: publicUrl + addressIn(locale, 'applicationReview', { callId }),
    },
    footer: say(locale, people.mailFooter),
  })
}

/** Says that an application is taken back. */
export function withdrawnMail(
  to: Receiver,
  locale: Locale,
  id: string,
  sent: Pick<Sent, 'year' | 'number' | 'at'>,
): MailParts {
  const { year, number, at } = sent
  return sayMail({
    key: `withdrawn:${id}:${at.getTime()}`,
    to,
    locale,
    subject: say(locale, application.mailWithdrawnSubject, { year, number }),
    ...greeting(locale, to),
    paragraphs: [say(locale, application.mailWithdrawn, { year, number, when: sayInstant(at, locale) })],
    footer: say(locale, people.mailFooter),
  })
}

/** Tells an applicant of a later deadline of their own. */
export function extensionMail(
  { locale, ...to }: Receiver & { locale: Locale },
  publicUrl: string,
  id: string,
  callId: string,
  facts: { year: number; closesAt: Date },
): MailParts {
  const deadline = sayInstant(shownClosing(facts.closesAt), locale)
  return sayMail({
    key: `extension:${id}:${facts.closesAt.getTime()}`,
    to,
    locale,
    subject: say(locale, application.mailExtensionSubject, { year: facts.year }),
    ...greeting(locale, to),
    paragraphs: [say(locale, application.mailExtension, { year: facts.year, deadline })],
    button: { label: say(locale, application.goOn), href: publicUrl + addressIn(locale, 'application', { callId }) },
    footer: say(locale, people.mailFooter),
  })
}
