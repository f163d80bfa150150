/** Letters to artists about receipts. */
import { ownPartAddress } from '#app/domains/art-round/studio/own-part.ts'
import { exhibitionReceipt as words } from '#app/i18n/exhibition-receipt.ts'
import { people } from '#app/i18n/people.ts'
import { selection } from '#app/i18n/selection.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import type { Receipt } from './receipt.ts'

interface Receiver {
  personId: string
  email: string
  name: string
  locale: Locale
}

interface About {
  publicUrl: string
  year: number
  slug: string
  title: string
}

const letter = (
  to: Receiver,
  { publicUrl, year, slug }: About,
  said: { key: string; subject: string; paragraphs: string[] },
) =>
  sayMail({
    ...{ ...said, locale: to.locale },
    to: { email: to.email, name: to.name, personId: to.personId },
    ...(to.name ? { greeting: say(to.locale, selection.mailGreeting, { name: to.name }) } : {}),
    button: {
      label: say(to.locale, words.mailButton),
      href: `${publicUrl}${ownPartAddress(to.locale, 'myDelivery', { year, slug })}#kvitteringer`,
    },
    footer: say(to.locale, people.mailFooter),
  })

/** The receipt, word for word as it was signed. */
export function receiptMail(to: Receiver, about: About, receipt: Receipt): MailParts {
  const { direction } = receipt
  const { title } = about
  return letter(to, about, {
    key: `work-receipt:${receipt.id}`,
    subject: say(to.locale, words.mailSubject, { direction, title }),
    paragraphs: [say(to.locale, words.mailOpening, { direction, title }), receipt.signedText],
  })
}

/** A receipt does not hold any more. */
export function takenBackMail(to: Receiver, about: About, receipt: Receipt, reason: string): MailParts {
  const { direction } = receipt
  const { title } = about
  return letter(to, about, {
    key: `work-receipt-back:${receipt.id}`,
    subject: say(to.locale, words.mailBackSubject, { direction, title }),
    paragraphs: [say(to.locale, words.mailBack, { direction, title }), say(to.locale, words.mailReason, { reason })],
  })
}
