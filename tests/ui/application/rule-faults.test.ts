import { describe, expect, it } from 'vitest'
import type { FormFault } from '#app/domains/art-round/application/views.ts'
import { application } from '#app/i18n/application.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import type { TextKey } from '#app/i18n/keys.ts'
import { ruleErrors } from '#app/ui/application/rule-faults.ts'

const fault = (field: string, key: string, blank: boolean, facts?: FormFault['facts']): FormFault =>
  ({ field, key: key as TextKey, blank, ...(facts ? { facts } : {}) }) as FormFault

describe('sentences beside the fields', () => {
  const terms = fault('acceptsTerms', 'application.termsMissing', true)
  const residence = fault('municipalityId', 'callRules.municipalityNoMember', false, { year: 2026 })

  it('of what is not filled in come when it is asked for, and not before', () => {
    expect(ruleErrors('nb', [terms], false)).toEqual({})
    expect(ruleErrors('nb', [terms], true)).toEqual({ acceptsTerms: application.termsMissing.nb })
    expect(ruleErrors('en', [terms], true)).toEqual({ acceptsTerms: application.termsMissing.en })
  })

  it('of what is filled in and cannot be so come at once', () => {
    expect(ruleErrors('nb', [terms, residence], false)).toEqual({
      municipalityId: 'Kommunen er ikke med i Vestregionen i 2026. Velg en kommune der du bor eller har atelier.',
    })
  })
})

const everyText = [
  ...Object.entries(application).map(([name, text]) => [`application.${name}`, text] as const),
  ...Object.entries(callRules).map(([name, text]) => [`callRules.${name}`, text] as const),
]
it.each(everyText)('%s is found in both languages', (key, text) => {
  for (const locale of ['nb', 'en'] as const) {
    const said = text[locale]
    if (typeof said === 'string')
      expect(ruleErrors(locale, [fault('field', key, false)], false)).toEqual({ field: said })
  }
})
