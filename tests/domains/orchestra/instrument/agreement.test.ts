import { describe, expect, it } from 'vitest'
import { agreementOf, readAgreement, WORDING, writeAgreement } from '#app/domains/orchestra/instrument/agreement.ts'

const facts = {
  ...{ owner: 'Orkesteret', child: 'Ane Trebarn', instrument: 'fiolin 3/4', mark: 'VUS-01' },
  ...{ value: '31 000 kr', due: '1. juni 2027' },
}

describe('the loan agreement', () => {
  it.each(['nb', 'en'] as const)('holds the terms, whose it is and until when (%s)', (locale) => {
    const { opening, terms } = agreementOf(WORDING, locale, facts)
    expect(opening).toContain('VUS-01')
    expect(opening).toContain('Ane Trebarn')
    expect(terms).toHaveLength(7)
    expect(terms.join('\n')).toContain('1. juni 2027')
    expect(terms.join('\n')).toContain('31 000 kr')
    expect(terms.join('\n')).toContain('14')
  })

  it('says nothing of a value that is not known', () => {
    const said = agreementOf(WORDING, 'nb', { ...facts, value: '' }).terms.join('\n')
    expect(said).not.toContain('verdsatt')
    expect(said).toContain('ingen forsikring')
  })

  it('is kept as the text that was read', () => {
    const agreement = agreementOf(WORDING, 'nb', facts)
    expect(readAgreement(writeAgreement(agreement))).toEqual(agreement)
  })

  it('knows no wording that never was', () => {
    expect(() => agreementOf(99, 'nb', facts)).toThrow(RangeError)
  })
})
