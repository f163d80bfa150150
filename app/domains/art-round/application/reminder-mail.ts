import { shownClosing } from '#app/domains/art-round/edition/rules.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { people } from '#app/i18n/people.ts'
import { reminding } from '#app/i18n/reminding.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { Application } from './application.ts'
import { reminderKey } from './reminders.ts'

/** Tells that an application is begun and not sent, and when it must be. */
export function reminderMail(
  { locale, ...to }: { email: string; name: string; personId: string; locale: Locale },
  publicUrl: string,
  { id, callId, submission }: Pick<Application, 'id' | 'callId' | 'submission'>,
  { year, closesAt }: { year: number; closesAt: Date },
): MailParts {
  const deadline = sayInstant(shownClosing(closesAt), locale)
  const facts = { year, deadline }
  return sayMail({
    key: reminderKey(id, closesAt),
    to,
    locale,
    subject: say(locale, reminding.subject, facts),
    ...(to.name ? { greeting: say(locale, reminding.greeting, { name: to.name }) } : {}),
    paragraphs: [
      say(locale, submission === 'reopened' ? reminding.reopened : reminding.draft, facts),
      say(locale, reminding.never),
    ],
    button: { label: say(locale, reminding.goOn), href: publicUrl + addressIn(locale, 'application', { callId }) },
    footer: say(locale, people.mailFooter),
  })
}
