import type { AuditAsk } from '#app/domains/desk/audit.ts'
import { deedKinds } from '#app/i18n/deeds.ts'
import { isCivilDate } from '#app/kernel/when.ts'

const dateIn = (text: string | null) => (text && isCivilDate(text) ? text : null)

/** What an address asks of the log; what is no such thing narrows nothing. */
export function askedOf(query: URLSearchParams): AuditAsk {
  const kind = query.get('slag')
  const personId = query.get('person')
  return {
    personId: personId && /^[\w-]{1,40}$/.test(personId) ? personId : null,
    kind: kind && Object.hasOwn(deedKinds, kind) ? kind : null,
    from: dateIn(query.get('fra')),
    to: dateIn(query.get('til')),
  }
}
