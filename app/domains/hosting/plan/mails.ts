import { addressIn } from '#app/i18n/addresses.ts'
import { hostingDigest as words } from '#app/i18n/hosting-digest.ts'
import { hostingTemplate } from '#app/i18n/hosting-template.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { sayHosting } from '../say-hosting.ts'
import type { OpeningMove } from './deadlines.ts'
import type { Digest, DigestLine, NamedHosting } from './digest.ts'
import { sayMove } from './say-move.ts'

interface To {
  personId: string
  email: string
  name: string
  locale: Locale
}

function sayLine({ kind, titleNb, titleEn, due, state }: DigestLine, locale: Locale): string {
  const title = locale === 'nb' ? titleNb : titleEn
  const what = kind === 'milestone' ? say(locale, words.mailMilestone, { what: title }) : title
  return say(locale, words.mailLine, { what, day: sayFullDate(due, locale), late: state === 'overdue' ? 1 : 0 })
}

/** What one is reminded of, gathered by hosting: one letter a person and day. */
export function digestMail(
  to: To,
  { kind, lines, moves }: Digest,
  of: { today: CivilDate; publicUrl: string },
): MailParts {
  const { personId, locale, name } = to
  const overdue = lines.filter(({ state }) => state === 'overdue').length
  const hostings = new Map([...moves, ...lines].map(({ hosting }) => [hosting.id, hosting]))
  const paragraphs = [...hostings.values()]
    .sort((a, b) => a.year - b.year)
    .map((hosting) =>
      [
        sayHosting(hosting, locale),
        ...moves.filter((moved) => moved.hosting.id === hosting.id).map(({ move }) => sayMove(move, locale)),
        ...lines.filter((line) => line.hosting.id === hosting.id).map((line) => sayLine(line, locale)),
      ].join('\n'),
    )
  return sayMail({
    ...{ key: `hosting-digest:${personId}:${of.today}`, to: { personId, email: to.email, name }, locale, paragraphs },
    subject: say(locale, kind === 'week' ? words.mailSubject : words.mailSubjectDay, {
      ...{ overdue, near: lines.length - overdue },
    }),
    greeting: say(locale, words.mailHello, { name }),
    button: { label: say(locale, hostingTemplate.myTasks), href: `${of.publicUrl}${addressIn(locale, 'myTasks')}` },
    footer: say(locale, words.mailFooter),
  })
}

/** That the opening has moved, with what one has to do in that hosting. */
export function openingMail(
  to: To,
  of: { hosting: NamedHosting; move: OpeningMove; lines: readonly DigestLine[]; publicUrl: string },
): MailParts {
  const { personId, locale, name } = to
  const { hosting, move, lines } = of
  const day = move.to ? sayFullDate(move.to, locale) : ''
  return sayMail({
    key: `hosting-opening:${hosting.id}:${personId}:${move.from ?? ''}:${move.to ?? ''}`,
    ...{ to: { personId, email: to.email, name }, locale },
    subject: say(locale, words.mailMovedSubject, { hosting: sayHosting(hosting, locale), to: day }),
    greeting: say(locale, words.mailHello, { name }),
    paragraphs: [
      sayMove(move, locale),
      ...(lines.length > 0
        ? [[say(locale, words.mailYours), ...lines.map((line) => sayLine(line, locale))].join('\n')]
        : []),
    ],
    button: { label: say(locale, hostingTemplate.myTasks), href: `${of.publicUrl}${addressIn(locale, 'myTasks')}` },
    footer: say(locale, words.mailFooter),
  })
}
