import type { Locale } from '#app/i18n/words.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { findPerson } from './store.server.ts'

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
