import type { Tx } from '#app/platform/context.server.ts'
import { listLifts, listLiftsOf, listSeatsAskedBy } from './carpool.store.server.ts'
import type { Lift } from './carpool.ts'

/** Lifts of a seminar from a day on that were not taken back. */
export const liftsOf = (tx: Tx, seminarId: string, from: string): Promise<Lift[]> => listLifts(tx, seminarId, from)

/** Lifts that a person offered, and seats that the person asked for, for the own data file. */
export const ownLifts = async (tx: Tx, personId: string) => ({
  offered: await listLiftsOf(tx, personId),
  askedFor: await listSeatsAskedBy(tx, personId),
})
