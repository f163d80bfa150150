import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraFamily } from '#app/i18n/orchestra-family.ts'
import { orchestraRegistration } from '#app/i18n/orchestra-registration.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { listed } from '../family/mails.ts'
import { firstName } from '../family/rules.ts'

/** Tells who signed up that it has come in, and what happens next. */
export function registrationMail(facts: {
  key: string
  to: { email: string; name: string; personId: string }
  locale: Locale
  publicUrl: string
  semester: string
  children: readonly { name: string; instrument: string; ensemble: string }[]
  /** Who else was asked in; null: nobody. */
  invited: string | null
  /** Some consents were left for later. */
  later: boolean
}): MailParts {
  const { key, to, locale, publicUrl, semester, children, invited, later } = facts
  const names = listed(
    children.map(({ name }) => firstName(name)),
    locale,
  )
  return sayMail({
    ...{ key, to, locale },
    subject: say(locale, orchestraRegistration.mailSubject, { names }),
    greeting: say(locale, orchestraFamily.greeting, { name: to.name }),
    paragraphs: [
      say(locale, orchestraRegistration.mailNext, { semester }),
      children.map((child) => say(locale, orchestraRegistration.mailLine, child)).join('\n'),
      ...(invited === null ? [] : [say(locale, orchestraRegistration.mailInvited, { name: invited })]),
      ...(later ? [say(locale, orchestraRegistration.mailLater)] : []),
    ],
    button: { label: say(locale, orchestraRegistration.mailButton), href: publicUrl + addressIn(locale, 'family') },
    footer: say(locale, orchestraRegistration.mailFooter),
  })
}
