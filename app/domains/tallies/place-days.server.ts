/** The days of a place with what was counted on them. Whether somebody may see it the policy of who calls says. */
import { findContacts } from '#app/domains/people/contact.server.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Place } from './round.server.ts'
import { type Reader, tallyDays } from './screens.ts'
import { listVisitsAt } from './store.server.ts'
import type { TallyDay } from './views.ts'

export async function daysAt(
  tx: Tx,
  { edition, studioId, openDays }: Pick<Place, 'edition' | 'studioId' | 'openDays'>,
  reader: Reader,
  today: CivilDate,
): Promise<TallyDay[]> {
  const entries = await listVisitsAt(tx, edition.id, studioId)
  const writers = await findContacts(tx, [...new Set(entries.flatMap(({ enteredById }) => enteredById ?? []))])
  const names = new Map([...writers].map(([id, { name }]) => [id, name]))
  return tallyDays(openDays, entries, names, reader, today)
}
