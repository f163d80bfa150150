/** Delivery for the other areas of the exhibition. Who may see it their policies say. */
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Booking, Direction, Slot } from './delivery.ts'
import { listBookings, listSlots } from './store.server.ts'

/** Every time of an edition, by date and hour. */
export const slotsOf = (tx: Tx, editionId: string, direction?: Direction): Promise<Slot[]> =>
  listSlots(tx, { editionId, ...(direction && { direction }) })

/** What everyone who takes part has said, in the order in which it was said. */
export const bookingsOf = (tx: Tx, editionId: string, direction?: Direction): Promise<Booking[]> =>
  listBookings(tx, { editionId, ...(direction && { direction }) })

/** What one participant has said of both directions. */
export const bookingsOfParticipant = (tx: Tx, participantId: string): Promise<Booking[]> =>
  listBookings(tx, { participantId })
