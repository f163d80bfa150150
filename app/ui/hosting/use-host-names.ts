import { hosting } from '#app/i18n/hosting.ts'
import { say } from '#app/i18n/words.ts'
import { useLocale } from '#app/ui/frame/words.tsx'
import { sayHostNames } from './say-host-names.ts'

/** Municipalities as one says them, in the language of the page; nobody has its own words. */
export function useHostNames(): (names: readonly string[]) => string {
  const locale = useLocale()
  return (names) => (names.length > 0 ? sayHostNames(names, locale) : say(locale, hosting.nobody))
}
