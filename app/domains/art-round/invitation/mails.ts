import type { Call } from '#app/domains/art-round/edition/edition.ts'
import { shownClosing } from '#app/domains/art-round/edition/rules.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { invitations } from '#app/i18n/invitations.ts'
import { people } from '#app/i18n/people.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { Invitation } from './invitation.ts'

/** What the keys of a call's letters begin with. */
export const lettersOf = (callId: string): string => `invitation:${callId}:`

/** Invites one artist; says when, and with which address to sign in. Posted once for each invitation. */
export function invitationMail(
  { id, email, name }: Pick<Invitation, 'id' | 'email' | 'name'>,
  locale: Locale,
  publicUrl: string,
  call: Pick<Call, 'id' | 'titleNb' | 'titleEn' | 'textNb' | 'textEn' | 'opensAt' | 'closesAt'>,
  now: Date,
): MailParts {
  const title = locale === 'nb' ? call.titleNb : call.titleEn
  const text = locale === 'nb' ? call.textNb : call.textEn
  const deadline = sayInstant(shownClosing(call.closesAt), locale)
  return sayMail({
    key: lettersOf(call.id) + id,
    to: { email, name },
    locale,
    subject: say(locale, invitations.mailSubject, { title }),
    ...(name ? { greeting: say(locale, invitations.mailGreeting, { name }) } : {}),
    paragraphs: [
      say(locale, invitations.mailInvited, { title }),
      ...text.split(/\n{2,}/).filter((part) => part.trim() !== ''),
      now < call.opensAt
        ? say(locale, invitations.mailWindow, { opens: sayInstant(call.opensAt, locale), deadline })
        : say(locale, invitations.mailDeadline, { deadline }),
      say(locale, invitations.mailSignIn, { email }),
    ],
    button: { label: say(locale, invitations.mailButton), href: publicUrl + addressIn(locale, 'apply') },
    footer: say(locale, people.mailFooter),
  })
}
