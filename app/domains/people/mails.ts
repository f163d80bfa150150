import { addressIn } from '#app/i18n/addresses.ts'
import { people } from '#app/i18n/people.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'

/** The mail that lets a person in. `secret` is in the link; `code` is typed. */
export function signInMail(
  to: { email: string; name: string; personId: string | null },
  locale: Locale,
  publicUrl: string,
  secret: string,
  code: string,
): MailParts {
  return sayMail({
    key: `sign-in:${secret.slice(0, 12)}`,
    to,
    locale,
    subject: say(locale, people.signInSubject, { code }),
    paragraphs: [say(locale, people.signInMail), say(locale, people.signInMailCode, { code })],
    button: { label: say(locale, people.signIn), href: `${publicUrl}${addressIn(locale, 'signInLink')}?n=${secret}` },
    closing: [say(locale, people.signInMailIgnore)],
    footer: say(locale, people.mailFooter),
  })
}
