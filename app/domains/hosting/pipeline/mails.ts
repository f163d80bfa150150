import { addressIn } from '#app/i18n/addresses.ts'
import { hostingLetters as words } from '#app/i18n/hosting-letters.ts'
import { people } from '#app/i18n/people.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'

interface Receiver {
  email: string
  name: string
  personId: string
  locale: Locale
}

const listOf = (names: readonly string[], locale: Locale) =>
  new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' }).format(names)

const frameOf = ({ locale, ...to }: Receiver) => ({
  ...{ to, locale, footer: say(locale, people.mailFooter) },
  ...(to.name ? { greeting: say(locale, words.greeting, { name: to.name }) } : {}),
})

/** Tells the reserve that it steps in. */
export function stepInMail(
  to: Receiver,
  publicUrl: string,
  { id, version, year, hosts }: { id: string; version: number; year: number; hosts: readonly string[] },
): MailParts {
  const { locale } = to
  const facts = { year, hosts: listOf(hosts, locale) }
  return sayMail({
    ...frameOf(to),
    key: `hosting-steps-in:${id}:${version}:${to.personId}`,
    subject: say(locale, words.stepInSubject, facts),
    paragraphs: [say(locale, words.stepIn, facts), say(locale, words.stepInNext)],
    button: { label: say(locale, words.seeHosting), href: publicUrl + addressIn(locale, 'hostingCase', { id }) },
  })
}

interface Offered {
  id: string
  municipality: string
  year: number
}

/** Tells the contact that the offer has come. */
export function offerReceipt(to: Receiver, publicUrl: string, { id, ...facts }: Offered): MailParts {
  const { locale } = to
  return sayMail({
    ...frameOf(to),
    key: `hosting-offer-receipt:${id}`,
    subject: say(locale, words.receiptSubject, facts),
    paragraphs: [say(locale, words.receipt, facts), say(locale, words.receiptNext)],
    button: { label: say(locale, words.seeOffers), href: publicUrl + addressIn(locale, 'hostingOffer') },
  })
}

/** Tells the secretariat that a municipality has offered. */
export function offerNews(to: Receiver, publicUrl: string, { id, ...facts }: Offered): MailParts {
  const { locale } = to
  return sayMail({
    ...frameOf(to),
    key: `hosting-offer-news:${id}:${to.personId}`,
    subject: say(locale, words.newsSubject, facts),
    paragraphs: [say(locale, words.news, facts)],
    button: { label: say(locale, words.readOffer), href: publicUrl + addressIn(locale, 'hostingOffer') },
  })
}

/** What becomes of an offer, with what the secretariat writes to it. Taken when it has come into a hosting. */
export function offerAnswer(
  to: Receiver,
  publicUrl: string,
  { id, hostingId, answer, ...facts }: Offered & { hostingId: string | null; answer: string },
): MailParts {
  const { locale } = to
  const href = hostingId ? addressIn(locale, 'hostingCase', { id: hostingId }) : addressIn(locale, 'hostingOffer')
  return sayMail({
    ...frameOf(to),
    key: `hosting-offer-answer:${id}`,
    subject: say(locale, hostingId ? words.takenSubject : words.declinedSubject, facts),
    paragraphs: [say(locale, hostingId ? words.taken : words.declined, facts), ...(answer ? [answer] : [])],
    button: { label: say(locale, hostingId ? words.seeHosting : words.seeOffers), href: publicUrl + href },
  })
}
