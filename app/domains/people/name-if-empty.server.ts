import type { Tx } from '#app/platform/db/client.server.ts'
import { findPerson, putPerson } from './store.server.ts'

/** Gives a person a name who came in by e-mail alone; a name that is there is left as it is. For other domains' commands. */
export async function nameIfEmpty(tx: Tx, personId: string, name: string): Promise<void> {
  const person = await findPerson(tx, personId)
  if (person && person.name.trim() === '' && name.trim() !== '') await putPerson(tx, personId, { name: name.trim() })
}
