/** Who has not said when the work comes, or is fetched. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { exhibitedWorks, soldAtExhibition } from '../work/queries.server.ts'
import type { ExhibitedWork } from '../work/work.ts'
import type { Direction } from './delivery.ts'
import { bookingsOf, slotsOf } from './queries.server.ts'
import { isAwaited } from './rules.ts'

/** `day`: the first on which it can be done, as far as it is known. */
export async function silentOf(
  tx: Tx,
  edition: Edition,
  direction: Direction,
): Promise<{ silent: ExhibitedWork[]; slugs: Map<string, string>; day: CivilDate | null }> {
  const booked = new Set((await bookingsOf(tx, edition.id, direction)).map(({ participantId }) => participantId))
  const sold = await soldAtExhibition(tx, edition.id)
  const works = await exhibitedWorks(tx, edition.id)
  const slots = await slotsOf(tx, edition.id, direction)
  return {
    silent: works.filter(
      (work) =>
        !booked.has(work.participantId) && isAwaited(direction, { ...work, sold: sold.has(work.participantId) }),
    ),
    slugs: new Map((await participantsOf(tx, edition.id)).map(({ id, slug }) => [id, slug])),
    day: slots[0]?.date ?? (direction === 'in' ? edition.deliveryOn : null),
  }
}
