import type { Locale } from '#app/i18n/words.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { findPerson, listPersonsByIds } from './store.server.ts'

export interface Contact {
  personId: string
  email: string
  name: string
  /** The language of letters. */
  locale: Locale
}

/** How a person is written to; null for one without an address. For other domains' mails. */
export async function findContact(tx: Tx, personId: string): Promise<Contact | null> {
  const person = await findPerson(tx, personId)
  if (!person?.email) return null
  return { personId, email: person.email, name: person.name, locale: person.locale }
}

/** At most so many ids go into one question to the database. */
const AT_ONCE = 500

/** The same for many, by person; those without an address are left out. */
export async function findContacts(tx: Tx, personIds: readonly string[]): Promise<Map<string, Contact>> {
  const found = new Map<string, Contact>()
  for (let from = 0; from < personIds.length; from += AT_ONCE)
    for (const { id, email, name, locale } of await listPersonsByIds(tx, personIds.slice(from, from + AT_ONCE)))
      if (email) found.set(id, { personId: id, email, name, locale })
  return found
}

/** Names by person, for screens that only say who. */
export async function namesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
  const persons = await listPersonsByIds(tx, [...personIds])
  return new Map(persons.map(({ id, name, email }) => [id, name || (email ?? '')]))
}
