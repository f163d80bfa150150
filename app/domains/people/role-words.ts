import { people } from '#app/i18n/people.ts'
import type { Role } from './person.ts'

/** What a role is called. */
export const roleWords: Record<Role, { nb: string; en: string }> = {
  secretariat: people.roleSecretariat,
  juror: people.roleJuror,
  chair: people.roleChair,
  host: people.roleHost,
  contact: people.roleContact,
  conductor: people.roleConductor,
  coach: people.roleCoach,
  association: people.roleAssociation,
}
