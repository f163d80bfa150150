import { addressIn } from '#app/i18n/addresses.ts'
import { people } from '#app/i18n/people.ts'
import { selection } from '#app/i18n/selection.ts'
import { today } from '#app/i18n/today.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayHours } from '#app/kernel/say-when.ts'
import { morningMailKey } from './notice.ts'
import type { StudioDay } from './studio.ts'

/** Tells an artist the hours of the day, with a link to say that it is otherwise. The link is a key: see `todayKey`. */
export function morningMail(
  { locale, ...to }: { email: string; name: string; personId: string; locale: Locale },
  {
    studioId,
    number,
    hours,
    key,
    publicUrl,
  }: { studioId: string; number: number; hours: StudioDay } & {
    key: string
    publicUrl: string
  },
): MailParts {
  return sayMail({
    key: morningMailKey(to.personId, studioId, hours.date),
    to,
    locale,
    subject: say(locale, today.mailSubject, { number }),
    ...(to.name ? { greeting: say(locale, selection.mailGreeting, { name: to.name }) } : {}),
    paragraphs: [
      say(locale, today.mailHours, { number, hours: sayHours(hours.opens, hours.closes, locale) }),
      say(locale, today.mailHow),
    ],
    button: { label: say(locale, today.mailButton), href: publicUrl + addressIn(locale, 'studioToday', { key }) },
    closing: [say(locale, today.mailLasts), say(locale, today.mailCount)],
    footer: say(locale, people.mailFooter),
  })
}
