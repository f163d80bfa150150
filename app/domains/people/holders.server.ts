import type { Tx } from '#app/platform/db/client.server.ts'
import type { Contact } from './contact.server.ts'
import type { Grant, Person, Role } from './person.ts'
import { listHeldGrants, listHolders, listHoldersIn, listMunicipalHolders } from './store.server.ts'

/** The ids of those who hold one of the roles in an edition now, also through a role for every edition. */
export const holdersIn = async (tx: Tx, roles: readonly Role[], year: number): Promise<Set<string>> =>
  new Set(await listHoldersIn(tx, roles, year))

const written = (persons: readonly Person[]): Contact[] =>
  persons.flatMap(({ id, email, name, locale }) => (email ? [{ personId: id, email, name, locale }] : []))

/** How the secretariat is written to: each of those who have the role and an address. */
export const secretariatContacts = async (tx: Tx): Promise<Contact[]> => written(await listHolders(tx, 'secretariat'))

/** How some municipalities are written to about a year: their contacts, and their coordinators of that year. */
export const municipalContacts = async (tx: Tx, municipalityIds: readonly string[], year: number): Promise<Contact[]> =>
  written(await listMunicipalHolders(tx, municipalityIds, year))

/** Everybody who holds one of the roles now, with those roles: whom it concerns, the caller's policy says. */
export async function grantsHeld(tx: Tx, roles: readonly Role[]): Promise<Map<string, Grant[]>> {
  const held = new Map<string, Grant[]>()
  for (const { personId, ...grant } of await listHeldGrants(tx, roles))
    held.set(personId, [...(held.get(personId) ?? []), grant])
  return held
}
