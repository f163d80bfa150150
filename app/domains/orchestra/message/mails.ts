import { orchestraMessage } from '#app/i18n/orchestra-message.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'

/** A letter to a group, to a musician oneself. */
export function musicianMail(
  to: { personId: string; email: string; name: string; locale: Locale },
  letter: { key: string; subject: string; text: string; sendAfter: Date },
): MailParts {
  return sayMail({
    ...{ key: letter.key, to: { email: to.email, name: to.name, personId: to.personId }, locale: to.locale },
    ...{ subject: letter.subject, paragraphs: letter.text.split(/\n{2,}/), sendAfter: letter.sendAfter },
    footer: say(to.locale, orchestraMessage.musicianFooter),
  })
}
