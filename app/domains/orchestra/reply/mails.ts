import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraReply } from '#app/i18n/orchestra-reply.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { groupWords, type Instrument } from '../instruments.ts'
import type { Answer } from './reply.ts'
import { sayAnswer } from './say-reply.ts'

/** One child's change, as coach and leader are told of it: never the reason, which may say something of health. */
export interface Change {
  seminarId: string
  seminarTitle: { nb: string; en: string }
  date: string
  name: string
  instrument: Instrument
  answer: Answer
  at: string | null
}

export interface Receiver {
  personId: string
  email: string
  name: string
  locale: Locale
}

/** What changed, to one coach or leader: by seminar and day, in one letter. The reasons stand behind the link. */
export function absenceMail(to: Receiver, changes: readonly Change[], publicUrl: string, key: string): MailParts {
  const { locale } = to
  const [first] = changes
  if (!first) throw new RangeError('a letter tells something')
  const days = [...new Set(changes.map(({ seminarId, date }) => `${date} ${seminarId}`))].sort()
  const paragraphs = days.map((day) => {
    const here = changes.filter(({ seminarId, date }) => `${date} ${seminarId}` === day)
    const lines = here.map((one) => `– ${one.name} (${groupWords(one.instrument)[locale]}) ${sayAnswer(one, locale)}`)
    const title = here[0]?.seminarTitle[locale] ?? ''
    return [`${title}, ${sayDate(here[0]?.date ?? '', locale)}:`, ...lines].join('\n')
  })
  return sayMail({
    ...{ key, to: { email: to.email, name: to.name, personId: to.personId }, locale },
    subject: say(locale, orchestraReply.changeSubject, {
      count: changes.length,
      name: first.name,
      answer: sayAnswer(first, locale),
    }),
    paragraphs,
    button: {
      label: say(locale, orchestraReply.seeReplies),
      href: publicUrl + addressIn(locale, 'seminarReplies', { id: first.seminarId }),
    },
    closing: [say(locale, orchestraReply.reasonsThere)],
    footer: say(locale, orchestraReply.staffFooter),
  })
}

/** A new link to the guardian's own page of answers. */
export function newLinkMail(to: Receiver, href: string, key: string): MailParts {
  const { locale } = to
  return sayMail({
    ...{ key, to: { email: to.email, name: to.name, personId: to.personId }, locale },
    subject: say(locale, orchestraReply.newLinkSubject),
    paragraphs: [say(locale, orchestraReply.newLinkText)],
    button: { label: say(locale, orchestraReply.newLinkOpen), href },
    closing: [say(locale, orchestraReply.newLinkIgnore)],
    footer: say(locale, orchestraReply.staffFooter),
  })
}
