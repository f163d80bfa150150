import type { Actor } from '#app/domains/people/person.ts'

/** Whoever has the machine acts with the secretariat's rights; the audit log says that no person was signed in. */
export const operator: Actor = {
  personId: 'operator',
  email: '',
  name: 'operator',
  locale: 'nb',
  demo: false,
  sessionId: '',
  grants: [{ id: 'operator', role: 'secretariat', editionYear: null, municipalityId: null }],
  actedBy: null,
}
