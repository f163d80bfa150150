import type { Actor } from './person.ts'

/** The clock, where a deed asks for the secretariat: it does what the secretariat has settled. No person is noted. */
export const clockwork: Actor = {
  personId: 'clock',
  email: '',
  name: 'clock',
  locale: 'nb',
  demo: false,
  sessionId: '',
  grants: [{ id: 'clock', role: 'secretariat', editionYear: null, municipalityId: null }],
  actedBy: null,
}
