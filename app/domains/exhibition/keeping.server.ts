/**
 * What the joint exhibition holds of people, for the clock that deletes it and for who wants to be deleted. The terms are
 * the desk's.
 */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { closedOn } from './closing.ts'
import {
  countTurnsOf,
  emptyNotesOf,
  listReceiptedEditions,
  removeBookingsOfPerson,
  removeTurnsOf,
} from './forget.store.server.ts'

export {
  conditionPictures,
  damagePictures,
  deliveryTimes,
  receiptWords,
  shiftTurns,
  workNotes,
} from './keeping.store.server.ts'

/** How many shifts somebody has, or had. */
export const countShiftsOf = (tx: Tx, personId: string): Promise<number> => countTurnsOf(tx, personId)

/**
 * Forgets whom somebody is: shifts, times of delivery, and what was said of hanging and packing. Receipts, with the value
 * of the work and pictures of its condition, stay as long as a claim can be made.
 */
export async function forgetExhibitor(tx: Tx, personId: string): Promise<void> {
  await removeTurnsOf(tx, personId)
  await removeBookingsOfPerson(tx, personId)
  await emptyNotesOf(tx, personId)
}

/** The days on which the exhibitions closed that hold receipts, values or pictures of somebody's works. */
export const closingsWithReceipts = async (tx: Tx, personId: string): Promise<CivilDate[]> =>
  (await listReceiptedEditions(tx, personId)).map(closedOn)
