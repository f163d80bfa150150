import { type Actor, hasRole, type Role } from '#app/domains/people/person.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { isInFamilyOrStaff } from './store.server.ts'

const BY_ROLE: readonly Role[] = ['secretariat', 'conductor', 'coach', 'association', 'contact']

/** Whether the orchestra's pages are anything to somebody, for the frame around every page. At most one statement. */
export const hasOrchestraPart = async (tx: Tx, actor: Actor): Promise<boolean> =>
  BY_ROLE.some((role) => hasRole(actor, role)) || isInFamilyOrStaff(tx, actor.personId)
