/** What hostings hold of people, for the clock that deletes it and for who wants to be deleted. The terms are the desk's. */
import type { Tx } from '#app/platform/db/client.server.ts'
import {
  countSeatsOf,
  emptyOffersOf,
  releaseTasksOf,
  removeCalendarOf,
  removeGuestsOf,
  removeMembersOf,
} from './forget.store.server.ts'

export { meetingGuests, offerContacts, projectGroups } from './keeping.store.server.ts'

export interface Who {
  personId: string
  /** Empty: none, and then nobody stands at it. */
  email: string
}

/** Places in project groups and at their meetings, by the account or the address. */
export const countGroupPlaces = (tx: Tx, who: Who): Promise<number> => countSeatsOf(tx, who)

/**
 * Forgets who somebody is: out of project groups and their meetings, out of the offers as the contact, no longer
 * responsible for what is not done, and the own calendar's address leads nowhere. Cases, minutes and who moved a hosting
 * are public records: they keep an id that leads to nobody once the person is gone.
 */
export async function forgetInHostings(tx: Tx, who: Who): Promise<void> {
  await removeMembersOf(tx, who)
  await removeGuestsOf(tx, who)
  await emptyOffersOf(tx, who)
  await releaseTasksOf(tx, who.personId)
  await removeCalendarOf(tx, who.personId)
}
