import { addressIn } from '#app/i18n/addresses.ts'
import { people } from '#app/i18n/people.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { CivilDate } from '#app/kernel/when.ts'

interface Receiver {
  email: string
  name: string
  personId: string
  locale: Locale
}

/** Asks an artist for what has not been reported: visits of the days named, sales, or both. */
export function reminderMail(
  { locale, ...to }: Receiver,
  publicUrl: string,
  key: string,
  missing: { year: number; dates: readonly CivilDate[]; sales: boolean },
): MailParts {
  const { year, dates, sales } = missing
  const list = new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' })
  const days = list.format(dates.map((date) => sayDate(date, locale)))
  return sayMail({
    key,
    to,
    locale,
    subject: say(locale, tallies.mailSubject, { year }),
    ...(to.name ? { greeting: say(locale, tallies.mailGreeting, { name: to.name }) } : {}),
    paragraphs: [
      ...(dates.length > 0 ? [say(locale, tallies.mailVisits, { days })] : []),
      ...(sales ? [say(locale, tallies.mailSales)] : []),
      say(locale, tallies.mailWhy),
    ],
    button: { label: say(locale, tallies.mailButton), href: publicUrl + addressIn(locale, 'myTally', { year }) },
    closing: [say(locale, tallies.mailShared)],
    footer: say(locale, people.mailFooter),
  })
}
