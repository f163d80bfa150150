import { data } from '@remix-run/node'
import { sentence } from '#app/i18n/sentence.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { Fault, FaultKind } from '#app/kernel/fault.ts'

const statuses: Record<FaultKind, number> = { missing: 404, forbidden: 403, conflict: 409, invalid: 422 }

export const statusOf = (fault: Fault): number => statuses[fault.kind]

/** What the error page of a refused request shows. */
export interface Refusal {
  kind: FaultKind
  sentence: string
}

/** A fault as the response that the error page reads. */
export const refusal = (fault: Fault, locale: Locale) =>
  data<Refusal>({ kind: fault.kind, sentence: sentence(locale, fault.key, fault.facts) }, { status: statusOf(fault) })
