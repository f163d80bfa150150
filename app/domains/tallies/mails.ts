import { addressIn } from '#app/i18n/addresses.ts'
import { people } from '#app/i18n/people.ts'
import { tallyOffice } from '#app/i18n/tally-office.ts'
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
    subject: say(locale, tallyOffice.mailSubject, { year }),
    ...(to.name ? { greeting: say(locale, tallyOffice.mailGreeting, { name: to.name }) } : {}),
    paragraphs: [
      ...(dates.length > 0 ? [say(locale, tallyOffice.mailVisits, { days })] : []),
      ...(sales ? [say(locale, tallyOffice.mailSales)] : []),
      say(locale, tallyOffice.mailWhy),
    ],
    button: { label: say(locale, tallyOffice.mailButton), href: publicUrl + addressIn(locale, 'myTally', { year }) },
    closing: [say(locale, tallyOffice.mailShared)],
    footer: say(locale, people.mailFooter),
  })
}
