import { people } from '#app/i18n/people.ts'
import { selection } from '#app/i18n/selection.ts'
import { studio } from '#app/i18n/studio.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { ownPartAddress } from './own-part.ts'

interface Receiver {
  personId: string
  email: string
  name: string
  locale: Locale
}

interface Facts {
  applicationId: string
  artistName: string
  year: number
  publicUrl: string
}

const opening = (to: Receiver, { artistName }: Facts) => {
  const name = to.name || artistName
  const greeting = say(to.locale, selection.mailGreeting, { name })
  return { to: { email: to.email, name, personId: to.personId }, locale: to.locale, greeting }
}

/** Thanks an artist who takes part, and leads to the page of the studio. */
export function confirmedMail(
  to: Receiver,
  facts: Facts & { slug: string; deliveryOn: CivilDate | null; hasStudio: boolean },
): MailParts {
  const { locale } = to
  return sayMail({
    key: `confirmed:${facts.applicationId}`,
    ...opening(to, facts),
    subject: say(locale, studio.mailConfirmedSubject, { year: facts.year }),
    paragraphs: [
      say(locale, studio.mailConfirmed, { year: facts.year }),
      say(locale, facts.hasStudio ? studio.mailStudio : studio.mailNoStudio),
      ...(facts.deliveryOn ? [say(locale, studio.mailDelivery, { date: sayFullDate(facts.deliveryOn, locale) })] : []),
    ],
    button: {
      label: say(locale, studio.mailToStudio),
      href: facts.publicUrl + ownPartAddress(locale, 'myStudio', facts),
    },
    footer: say(locale, people.mailFooter),
  })
}

/** Says that a place is given up. */
export function resignedMail(to: Receiver, facts: Facts): MailParts {
  return sayMail({
    key: `resigned:${facts.applicationId}`,
    ...opening(to, facts),
    subject: say(to.locale, studio.mailResignedSubject, { year: facts.year }),
    paragraphs: [say(to.locale, studio.mailResigned, { year: facts.year })],
    footer: say(to.locale, people.mailFooter),
  })
}
