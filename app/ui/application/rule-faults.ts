import type { FormFault } from '#app/domains/art-round/application/views.ts'
import { application } from '#app/i18n/application.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import type { Facts, Locale } from '#app/i18n/words.ts'

type Texts = Record<string, Record<Locale, string | ((facts: Facts) => string)>>
const texts = { application, callRules } as unknown as Record<string, Texts>

/** What the rules of a call found, in words. They answer with keys of these two dictionaries. */
function sayFault(locale: Locale, { key, facts = {} }: FormFault): string {
  const [dictionary = '', name = ''] = key.split('.')
  const text = texts[dictionary]?.[name]?.[locale]
  return typeof text === 'function' ? text(facts) : (text ?? key)
}

/**
 * Sentences beside the fields: what is filled in and cannot be so. What is only not filled in yet is told when the
 * artist has asked what is missing, and not before: a new form is not full of errors.
 */
export function ruleErrors(locale: Locale, faults: readonly FormFault[], asked: boolean): Record<string, string> {
  const told = faults.filter(({ blank }) => asked || !blank)
  return Object.fromEntries(told.map((fault) => [fault.field, sayFault(locale, fault)]))
}
