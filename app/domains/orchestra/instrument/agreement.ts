/** The loan agreement as it is read and signed, by the number of its wording. */
import { loanAgreement as words } from '#app/i18n/loan-agreement.ts'
import { type Locale, say } from '#app/i18n/words.ts'

/** The wording that is signed from now on. */
export const WORDING = 1

export interface AgreementFacts {
  owner: string
  /** The child's name. */
  child: string
  /** In words, as "fiolin 3/4". */
  instrument: string
  mark: string
  /** As said, "31 000 kr"; empty: not valued. */
  value: string
  /** As said, "1. juni 2014". */
  due: string
}

export interface Agreement {
  title: string
  opening: string
  terms: string[]
}

/** A wording in a language. Throws RangeError for a number that never was one. */
export function agreementOf(wording: number, locale: Locale, facts: AgreementFacts): Agreement {
  if (wording !== 1) throw new RangeError(`no wording ${wording} of the loan agreement`)
  return {
    title: say(locale, words.title),
    opening: say(locale, words.parties1, facts),
    terms: [
      ...[say(locale, words.use1), say(locale, words.liability1), say(locale, words.insurance1, facts)],
      ...[say(locale, words.repair1), say(locale, words.consumables1), say(locale, words.returning1, facts)],
      say(locale, words.signing1),
    ],
  }
}

/** The agreement as text, as it is kept with the signature: a title, an opening and the terms, a line each. */
export const writeAgreement = ({ title, opening, terms }: Agreement): string => [title, opening, ...terms].join('\n')

/** The same read again. */
export function readAgreement(text: string): Agreement {
  const [title = '', opening = '', ...terms] = text.split('\n')
  return { title, opening, terms }
}
