import type { TapDay } from '#app/domains/orchestra/reply/views.ts'
import { orchestraReply } from '#app/i18n/orchestra-reply.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { osloDate, sayClock, sayDate } from '#app/kernel/say-when.ts'

/** "Lagret kl. 18.02", and the day where it was another than today. */
export function saySaved({ savedAt }: Pick<TapDay, 'savedAt'>, today: string, locale: Locale): string {
  if (!savedAt) return ''
  const moment = new Date(savedAt)
  const day = osloDate(moment)
  const clock = sayClock(moment, locale)
  return say(locale, orchestraReply.saved, { when: day === today ? clock : `${sayDate(day, locale)} ${clock}` })
}
