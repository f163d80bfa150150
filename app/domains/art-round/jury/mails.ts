import { addressIn } from '#app/i18n/addresses.ts'
import { jury } from '#app/i18n/jury.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { people } from '#app/i18n/people.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'

interface Receiver {
  personId: string
  email: string
  name: string
  locale: Locale
}

/** To a juror, when there is something to look at: the round is open. */
export function juryOpenMail(to: Receiver, publicUrl: string, year: number, roundId: string): MailParts {
  const { locale } = to
  return sayMail({
    key: `jury-open:${roundId}:${to.personId}`,
    to,
    locale,
    subject: say(locale, jury.openSubject, { year }),
    greeting: say(locale, jury.greeting, { name: to.name }),
    paragraphs: [say(locale, jury.openMail, { year }), say(locale, jury.openMailHow)],
    button: { label: say(locale, jury.toTheJury), href: `${publicUrl}${addressIn(locale, 'jury', { year })}` },
    footer: say(locale, people.mailFooter),
  })
}

/** To the secretariat, when the last juror has confirmed being finished. */
export function allSealedMail(
  to: Receiver,
  publicUrl: string,
  year: number,
  roundId: string,
  jurors: number,
): MailParts {
  const { locale } = to
  return sayMail({
    key: `jury-sealed:${roundId}:${to.personId}`,
    to,
    locale,
    subject: say(locale, jury.allSealedSubject, { year }),
    greeting: say(locale, jury.greeting, { name: to.name }),
    paragraphs: [say(locale, jury.allSealedMail, { year, jurors })],
    button: {
      label: say(locale, jury.toTheSelection),
      href: `${publicUrl}${addressIn(locale, 'selection', { year })}`,
    },
    footer: say(locale, people.mailFooter),
  })
}

/** To a juror who is not finished, when the secretariat asks for it; once a day. */
export function jurorReminderMail(
  to: Receiver,
  publicUrl: string,
  year: number,
  of: { roundId: string; day: string; done: number; total: number },
): MailParts {
  const { locale } = to
  const { roundId, day, done, total } = of
  return sayMail({
    key: `jury-reminder:${roundId}:${to.personId}:${day}`,
    to,
    locale,
    subject: say(locale, juryRounds.reminderSubject, { year }),
    greeting: say(locale, jury.greeting, { name: to.name }),
    paragraphs: [
      done < total
        ? say(locale, juryRounds.reminderMail, { done, total })
        : say(locale, juryRounds.reminderSealMail, { total }),
      say(locale, juryRounds.reminderWhy),
    ],
    button: { label: say(locale, jury.toTheJury), href: `${publicUrl}${addressIn(locale, 'jury', { year })}` },
    footer: say(locale, people.mailFooter),
  })
}
