import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { findEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { USUAL_WORKS, type WallNeed, wallNeeded } from './rules.ts'

/**
 * The wall that the joint exhibition of a year needs: by the works of those who take part once they are known, those that
 * hang; before that by the edition's places, and without an edition by what is usual.
 */
export async function wallNeedOf(tx: Tx, year: number): Promise<WallNeed> {
  const edition = await findEdition(tx, year)
  if (!edition) return wallNeeded(USUAL_WORKS, [])
  const participants = await participantsOf(tx, edition.id)
  if (participants.length === 0) return wallNeeded(edition.capacity, [])
  const works = await worksOf(
    tx,
    participants.map(({ applicationId }) => applicationId),
  )
  const decided = participants.map(({ applicationId, workId }) =>
    works.get(applicationId)?.find(({ id }) => id === workId),
  )
  const hung = decided.filter((work) => work?.space !== 'floor')
  return wallNeeded(
    hung.length,
    hung.flatMap((work) => work?.widthMm ?? []),
  )
}
