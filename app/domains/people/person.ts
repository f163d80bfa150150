import type { Locale } from '#app/i18n/words.ts'

export const ROLES = ['secretariat', 'juror', 'chair', 'host', 'contact', 'conductor', 'coach', 'association'] as const
export type Role = (typeof ROLES)[number]

export interface Person {
  id: string
  /** Null for a person without an address of their own. */
  email: string | null
  name: string
  phone: string | null
  locale: Locale
  /** Invented for the demonstration. */
  demo: boolean
}

/** A role that the secretariat gave; null means every edition, every municipality. */
export interface Grant {
  id: string
  role: Role
  editionYear: number | null
  municipalityId: string | null
}

/** Who is asking: a signed-in person with the roles that are in force, or one that the secretariat acts for. */
export interface Actor {
  personId: string
  email: string
  name: string
  locale: Locale
  demo: boolean
  sessionId: string
  grants: readonly Grant[]
  /** The person of the secretariat who acts for this one; null when it is the person in person. */
  actedBy: { personId: string; name: string } | null
}

/** True when the actor has the role in that edition; without a year, in any edition. */
export function hasRole(actor: Actor | null, role: Role, year?: number): boolean {
  return (
    actor?.grants.some(
      (grant) =>
        grant.role === role && (year === undefined || grant.editionYear === null || grant.editionYear === year),
    ) ?? false
  )
}

export const isSecretariat = (actor: Actor | null): boolean => hasRole(actor, 'secretariat')
