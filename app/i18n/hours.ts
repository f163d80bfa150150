/** Hours of the day inside sentences, as kernel/say-when.ts says them beside; texts need nothing of the kernel. */
import type { Locale } from './words.ts'

/** "12", "12.30" · "12", "12:30" */
export const shortTime = (time: string, locale: Locale): string => {
  const short = time.replace(/^0/, '').replace(/:00$/, '')
  return locale === 'nb' ? short.replace(':', '.') : short
}

/** "12–17", "12.30–17" · "12–17", "12:30–17" */
export const shortHours = (begins: string, ends: string, locale: Locale): string =>
  `${shortTime(begins, locale)}–${shortTime(ends, locale)}`
