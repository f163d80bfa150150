/** People of each role, for policies and commands. */
import type { Actor, Role } from '#app/domains/people/person.ts'

/** Somebody with the roles given, each for every edition unless a year is told. */
export function someone(
  roles: readonly Role[] = [],
  given: { personId?: string; year?: number; municipalityId?: string } = {},
): Actor {
  const { personId = `person-${roles.join('-') || 'plain'}`, year = null, municipalityId = null } = given
  return {
    personId,
    email: `${personId}@example.com`,
    name: personId,
    locale: 'nb',
    demo: false,
    sessionId: `session-of-${personId}`,
    grants: roles.map((role) => ({ id: `${personId}-${role}`, role, editionYear: year, municipalityId })),
    actedBy: null,
  }
}
