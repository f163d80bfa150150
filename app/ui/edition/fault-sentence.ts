import type { FieldFault } from '#app/domains/art-round/edition/edition.ts'
import { callSettings } from '#app/i18n/call-settings.ts'
import { edition } from '#app/i18n/edition.ts'
import type { Facts, Locale } from '#app/i18n/words.ts'
import { useLocale } from '#app/ui/frame/words.tsx'

type Texts = Record<string, Record<Locale, string | ((facts: Facts) => string)>>
const texts = { edition, callSettings } as unknown as Record<string, Texts>

/** Says what the rules of an edition found; they answer with keys of the edition's texts, and of the settings of calls. */
export function useFaultSentence(): (fault: FieldFault) => string {
  const locale = useLocale()
  return ({ key, facts = {} }) => {
    const [dictionary = '', name = ''] = key.split('.')
    const text = texts[dictionary]?.[name]?.[locale]
    return typeof text === 'function' ? text(facts) : (text ?? key)
  }
}
