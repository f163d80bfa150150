import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraAssociation as words } from '#app/i18n/orchestra-association.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { type Ore, sayKroner } from '#app/kernel/money.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { CivilDate } from '#app/kernel/when.ts'

interface To {
  email: string
  name: string
  personId?: string | null
}

/** The receipt for a fee. */
export const receiptMail = (
  to: To,
  locale: Locale,
  publicUrl: string,
  fee: { id: string; year: number; amountOre: Ore; paidOn: CivilDate },
): MailParts =>
  sayMail({
    ...{ key: `association-fee:${fee.id}`, to, locale },
    subject: say(locale, words.receiptSubject, { year: fee.year }),
    greeting: say(locale, words.hello, { name: to.name }),
    paragraphs: [
      say(locale, words.receiptText, {
        ...{ name: to.name, year: fee.year, amount: sayKroner(fee.amountOre, locale) },
        paidOn: sayFullDate(fee.paidOn, locale),
      }),
    ],
    button: { label: say(locale, words.ownMembership), href: `${publicUrl}${addressIn(locale, 'associationJoin')}` },
    footer: say(locale, words.mailFooter),
  })

/** A word about a fee that is not recorded. */
export const owingMail = (
  to: To,
  locale: Locale,
  publicUrl: string,
  owed: { key: string; year: number; amountOre: Ore | null },
): MailParts =>
  sayMail({
    ...{ key: owed.key, to, locale },
    subject: say(locale, words.owingSubject, { year: owed.year }),
    greeting: say(locale, words.hello, { name: to.name }),
    paragraphs: [
      say(locale, words.owingText, {
        ...{ name: to.name, year: owed.year },
        amount: owed.amountOre === null ? '' : sayKroner(owed.amountOre, locale),
      }),
      say(locale, words.owingWrong),
    ],
    button: { label: say(locale, words.ownMembership), href: `${publicUrl}${addressIn(locale, 'associationJoin')}` },
    footer: say(locale, words.mailFooter),
  })
