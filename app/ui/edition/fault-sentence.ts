import type { FieldFault } from '#app/domains/art-round/edition/edition.ts'
import { edition } from '#app/i18n/edition.ts'
import type { Facts, Locale } from '#app/i18n/words.ts'
import { useLocale } from '#app/ui/frame/words.tsx'

const texts = edition as unknown as Record<string, Record<Locale, string | ((facts: Facts) => string)>>

/** Says what the rules of an edition found; they answer with keys of the edition's own texts. */
export function useFaultSentence(): (fault: FieldFault) => string {
  const locale = useLocale()
  return ({ key, facts = {} }) => {
    const text = texts[key.replace('edition.', '')]?.[locale]
    return typeof text === 'function' ? text(facts) : (text ?? key)
  }
}
