/** Every work with where it is, for the list and the files. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { DIRECTIONS, type Direction, type Slot } from '../delivery/delivery.ts'
import { bookingsOf, slotsOf } from '../delivery/queries.server.ts'
import { type ReceiptHead, receiptsByParticipant } from '../receipt/queries.server.ts'
import { standOf } from '../receipt/rules.ts'
import { exhibitedWorks, soldAtExhibition } from '../work/queries.server.ts'
import type { ListedWork } from './overview.ts'
import { listHung } from './store.server.ts'

export interface Gathered {
  works: ListedWork[]
  receipts: Map<string, ReceiptHead[]>
  slots: Slot[]
}

/** The same number of statements however many works there are. */
export async function gather(tx: Tx, { id }: Pick<Edition, 'id'>): Promise<Gathered> {
  const works = await exhibitedWorks(tx, id)
  const sold = await soldAtExhibition(tx, id)
  const receipts = await receiptsByParticipant(tx, id)
  const slots = await slotsOf(tx, id)
  const bookings = await bookingsOf(tx, id)
  const hung = await listHung(tx, id)
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]))
  return {
    ...{ receipts, slots },
    works: works.map((work): ListedWork => {
      const own = bookings.filter(({ participantId }) => participantId === work.participantId)
      const stand = standOf(receipts.get(work.participantId) ?? [])
      const arranged = (direction: Direction) => {
        const slot = slotOf.get(own.find((one) => one.direction === direction)?.slotId ?? '')
        return slot ? { date: slot.date, begins: slot.begins, ends: slot.ends } : null
      }
      return {
        ...work,
        hung: hung.has(work.participantId),
        sold: sold.get(work.participantId) ?? null,
        condition: (stand.out ?? stand.in)?.condition ?? null,
        arranged: { in: arranged('in'), out: arranged('out') },
        said: Object.fromEntries(
          DIRECTIONS.map((direction) => [direction, own.some((one) => one.direction === direction)]),
        ) as Record<Direction, boolean>,
      }
    }),
  }
}
