import { addressIn } from '#app/i18n/addresses.ts'
import { newsletter } from '#app/i18n/newsletter.ts'
import { people } from '#app/i18n/people.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { wordingOf } from './wordings.ts'

const quoted = (words: string, locale: Locale) => (locale === 'nb' ? `«${words}»` : `“${words}”`)

interface To {
  email: string
  name: string
}

/** The letter with the link that confirms. It says who asked for what, and holds no news: nobody has agreed to any yet. */
export function confirmMail(
  to: To,
  locale: Locale,
  publicUrl: string,
  asked: { key: string; confirmKey: string; wordings: readonly string[] },
): MailParts {
  return sayMail({
    key: asked.key,
    to,
    locale,
    subject: say(locale, newsletter.confirmSubject),
    paragraphs: [
      say(locale, newsletter.confirmMail),
      ...asked.wordings.map((wording) => quoted(wordingOf(wording, locale) ?? '', locale)),
    ],
    button: {
      label: say(locale, newsletter.confirmButton),
      href: `${publicUrl}${addressIn(locale, 'newsletterConfirm', { key: asked.confirmKey })}`,
    },
    closing: [say(locale, newsletter.confirmMailIgnore)],
    footer: say(locale, people.mailFooter),
  })
}

/** To an address that asks for what it gets already: the page gives everyone the same answer, so the letter says it. */
export function alreadyMail(
  to: To,
  locale: Locale,
  publicUrl: string,
  known: { key: string; leaveKey: string },
): MailParts {
  return sayMail({
    key: known.key,
    to,
    locale,
    subject: say(locale, newsletter.alreadySubject),
    paragraphs: [say(locale, newsletter.alreadyMail)],
    button: {
      label: say(locale, newsletter.leaveLink),
      href: `${publicUrl}${addressIn(locale, 'newsletterLeave', { key: known.leaveKey })}`,
    },
    closing: [say(locale, newsletter.alreadyMailIgnore)],
    footer: say(locale, people.mailFooter),
  })
}
