import type { Clash } from '#app/domains/hosting/plan/clashes.ts'
import { hostingClashes as words } from '#app/i18n/hosting-clashes.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'

/** What it is that something is in the way of. */
export type Blocked = 'deadline' | 'opening' | { body: string; meetingOn: string }

/** "i uken med stortingsvalg (9. september 2013)" */
function sayWhen(clash: Clash, locale: Locale): string {
  switch (clash.kind) {
    case 'holiday':
      return say(locale, words.holiday, { holiday: clash.holiday })
    case 'election':
    case 'storting':
    case 'afterElection':
      return say(locale, words[clash.kind], { day: sayFullDate(clash.on, locale) })
    default:
      return say(locale, words[clash.kind])
  }
}

/** "Kommunestyret" within a sentence; what is written in capitals, as "HUK", stays so. */
const within = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('nb') + name.slice(1) : name

/** What is in the way of a deadline, of the opening or of a political decision, as a sentence. */
export function sayClash(clash: Clash, of: Blocked, locale: Locale): string {
  const when = sayWhen(clash, locale)
  if (typeof of === 'string') return say(locale, words[of], { when })
  return say(locale, words.decision, {
    when,
    body: locale === 'nb' ? within(of.body) : of.body,
    day: sayFullDate(of.meetingOn, locale),
  })
}
