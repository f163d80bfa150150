/** The letter that asks a stand-in to play. */

import { orchestraAuditionLetters } from '#app/i18n/orchestra-audition-letters.ts'
import { orchestraStandIns as standIns } from '#app/i18n/orchestra-stand-ins.ts'
import { selection } from '#app/i18n/selection.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { groupWords, type Instrument } from '../instruments.ts'

export interface StandInAsked {
  callId: string
  email: string
  name: string
  instrument: Instrument
  title: string
  venue: string
  days: readonly { date: string; begins: string; ends: string }[]
  pieces: readonly string[]
  /** The page of the answer. */
  href: string
}

export function standInMail(asked: StandInAsked, locale: Locale): MailParts {
  const { name, title, venue, days, pieces, href } = asked
  const instrument = groupWords(asked.instrument)[locale]
  return sayMail({
    key: `stand-in:${asked.callId}`,
    to: { email: asked.email, name },
    locale,
    subject: say(locale, standIns.mailSubject, { instrument, title }),
    greeting: say(locale, selection.mailGreeting, { name }),
    paragraphs: [
      say(locale, standIns.mailAsk, { instrument, title }),
      [...days.map(({ date, begins, ends }) => `${sayDate(date, locale)} ${sayHours(begins, ends, locale)}`), venue]
        .filter(Boolean)
        .join('\n'),
      ...(pieces.length > 0 ? [say(locale, standIns.mailPieces, { pieces: pieces.join('\n') })] : []),
      say(locale, standIns.mailAnswer),
    ],
    button: { label: say(locale, standIns.mailButton), href },
    footer: say(locale, orchestraAuditionLetters.mailFooter),
  })
}
