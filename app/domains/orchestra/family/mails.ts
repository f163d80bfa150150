import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraChildAddress } from '#app/i18n/orchestra-child-address.ts'
import { orchestraConsents } from '#app/i18n/orchestra-consents.ts'
import { orchestraFamily } from '#app/i18n/orchestra-family.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { CivilDate } from '#app/kernel/when.ts'

/** "Ane, Bo og Cato" · "Ane, Bo and Cato" */
export const listed = (names: readonly string[], locale: Locale): string =>
  names.length < 2
    ? names.join('')
    : names.slice(0, -1).join(', ') + say(locale, orchestraFamily.and) + (names.at(-1) ?? '')

/** Asks somebody to come in as a guardian. The children stand by their first names and nothing else. */
export function invitationMail(facts: {
  id: string
  to: { email: string; name: string }
  locale: Locale
  publicUrl: string
  key: string
  inviter: string
  children: readonly string[]
  until: CivilDate
}): MailParts {
  const { id, to, locale, publicUrl, key, inviter, until } = facts
  const children = listed(facts.children, locale)
  return sayMail({
    key: `guardian-invitation:${id}`,
    ...{ to, locale },
    subject: say(locale, orchestraFamily.inviteSubject, { inviter }),
    greeting: say(locale, orchestraFamily.greeting, { name: to.name }),
    paragraphs: [say(locale, orchestraFamily.inviteMail, { inviter, children, day: sayFullDate(until, locale) })],
    button: {
      label: say(locale, orchestraFamily.inviteButton),
      href: publicUrl + addressIn(locale, 'guardianInvitation', { key }),
    },
    closing: [say(locale, orchestraFamily.inviteIgnore)],
    footer: say(locale, orchestraFamily.mailFooter),
  })
}

/** How the keys of the letters begin that ask at addresses for one child. */
export const addressMailsOf = (childId: string): string => `child-address:${childId}:`

/** Asks at an address whether it is the child's. It says the first name and nothing else: a stranger may read it. */
export function addressMail(facts: {
  key: string
  to: { email: string; name: string }
  locale: Locale
  publicUrl: string
  signed: string
  child: string
  until: CivilDate
}): MailParts {
  const { key, to, locale, publicUrl, signed, child: name, until } = facts
  return sayMail({
    ...{ key, to, locale },
    subject: say(locale, orchestraChildAddress.mailSubject, { name }),
    greeting: say(locale, orchestraChildAddress.mailGreeting),
    paragraphs: [say(locale, orchestraChildAddress.mailText, { name, day: sayFullDate(until, locale) })],
    button: {
      label: say(locale, orchestraChildAddress.confirm),
      href: publicUrl + addressIn(locale, 'childAddress', { key: signed }),
    },
    closing: [say(locale, orchestraChildAddress.mailIgnore)],
    footer: say(locale, orchestraFamily.mailFooter),
  })
}

/** Asks the young person, in words for that age. */
export function askMail(facts: {
  childId: string
  age: number
  /** From now on nobody else decides anything. */
  alone: boolean
  to: { email: string; name: string; personId: string }
  locale: Locale
  publicUrl: string
}): MailParts {
  const { childId, age, alone, to, locale, publicUrl } = facts
  return sayMail({
    key: `consent-ask:${childId}:${age}`,
    ...{ to, locale },
    subject: say(locale, orchestraConsents.mailSubject),
    greeting: say(locale, orchestraFamily.greeting, { name: to.name }),
    paragraphs: [
      say(locale, alone ? orchestraConsents.mailAskAdult : orchestraConsents.mailAsk, { age }),
      say(locale, orchestraConsents.mailTakes),
    ],
    button: {
      label: say(locale, orchestraConsents.mailButton),
      href: publicUrl + addressIn(locale, 'childConsents', { id: childId }),
    },
    footer: say(locale, orchestraConsents.mailFooter),
  })
}
