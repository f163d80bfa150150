import { orchestraReply } from '#app/i18n/orchestra-reply.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayTime } from '#app/kernel/say-when.ts'
import type { Answer } from './reply.ts'

const lists = {
  nb: new Intl.ListFormat('nb', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/** "Ane, Bo og Cato" */
export const listed = (names: readonly string[], locale: Locale): string => lists[locale].format(names)

/** "kommer kl. 11.30", "går kl. 15", "kan ikke": an answer, with its time where it was said. */
export function sayAnswer({ answer, at }: { answer: Answer; at: string | null }, locale: Locale): string {
  const time = at && sayTime(at, locale)
  if (answer === 'late') return time ? say(locale, orchestraReply.lateAt, { time }) : say(locale, orchestraReply.late)
  if (answer === 'early')
    return time ? say(locale, orchestraReply.earlyAt, { time }) : say(locale, orchestraReply.early)
  return say(locale, answer === 'comes' ? orchestraReply.comes : orchestraReply.absent)
}
