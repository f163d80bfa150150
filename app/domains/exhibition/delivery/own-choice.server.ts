/** What an artist is still to say of when the work comes, or is fetched: for one's own page. */
import { applicationsByIds } from '#app/domains/art-round/application/queries.server.ts'
import type { Participant } from '#app/domains/art-round/studio/studio.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { notesOf, soldAtExhibition, stateIn } from '../work/queries.server.ts'
import { DIRECTIONS, type Direction } from './delivery.ts'
import { bookingsOfParticipant, slotsOf } from './queries.server.ts'
import { isAwaited } from './rules.ts'

/** The way that is to be chosen now, with the first day on which there are times; null: nothing is. */
export async function choiceWaiting(
  tx: Tx,
  participant: Pick<Participant, 'id' | 'editionId' | 'applicationId'>,
  today: CivilDate,
): Promise<{ direction: Direction; day: CivilDate } | null> {
  const ahead = (await slotsOf(tx, participant.editionId)).filter(({ date }) => date > today)
  if (ahead.length === 0) return null
  const said = new Set((await bookingsOfParticipant(tx, participant.id)).map(({ direction }) => direction))
  const [application] = await applicationsByIds(tx, [participant.applicationId])
  const work = {
    state: stateIn(application?.participation),
    sold: (await soldAtExhibition(tx, participant.editionId)).has(participant.id),
    left: (await notesOf(tx, participant.id)).left,
  }
  for (const direction of DIRECTIONS) {
    const [first] = ahead.filter((slot) => slot.direction === direction)
    if (first && !said.has(direction) && isAwaited(direction, work)) return { direction, day: first.date }
  }
  return null
}
