import type { Tx } from '#app/platform/db/client.server.ts'
import type { Role } from './person.ts'
import { listHoldersIn } from './store.server.ts'

/** The ids of those who hold one of the roles in an edition now, also through a role for every edition. */
export const holdersIn = async (tx: Tx, roles: readonly Role[], year: number): Promise<Set<string>> =>
  new Set(await listHoldersIn(tx, roles, year))
