import type { Tx } from '#app/platform/db/client.server.ts'
import type { Person } from './person.ts'
import { findPersonByEmail, listPersons } from './store.server.ts'

/** People by id, for other domains' screens; those that do not exist are left out. */
export async function personsByIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Person>> {
  const persons = await listPersons(tx, [...new Set(ids)])
  return new Map(persons.map((person) => [person.id, person]))
}

/** Who has an address; null for nobody. */
export const personWithEmail = (tx: Tx, email: string): Promise<Person | null> => findPersonByEmail(tx, email)
