/** How things stand around the works of an exhibition on a day: its dates, its times, its shifts. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { addDays, type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Slot } from '../delivery/delivery.ts'
import { freePlaces } from '../shift/queries.server.ts'
import type { Moment } from './rules.ts'

/** How far ahead shifts that nobody has are warned of. In days. */
const WATCH_AHEAD = 7

/** The days that the work is counted by. */
export const daysOf = ({
  deliveryOn,
  openingAt,
  periodFrom,
  periodTo,
}: Pick<Edition, 'deliveryOn' | 'openingAt' | 'periodFrom' | 'periodTo'>) => ({
  deliveryOn,
  opensOn: openingAt ? civilDateOf(openingAt) : periodFrom,
  closesOn: periodTo,
})

export async function momentOf(
  tx: Tx,
  edition: Edition,
  slots: readonly Pick<Slot, 'direction'>[],
  today: CivilDate,
): Promise<Moment> {
  return {
    ...daysOf(edition),
    today,
    hasSlots: {
      in: slots.some(({ direction }) => direction === 'in'),
      out: slots.some(({ direction }) => direction === 'out'),
    },
    freeShifts: await freePlaces(tx, edition.id, { from: today, to: addDays(today, WATCH_AHEAD) }),
  }
}
