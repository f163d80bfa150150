/** What every page and deed of the joint exhibition begins with: the year's edition, and who has its exhibition. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { editionById, hostsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { participantById } from '#app/domains/art-round/studio/queries.server.ts'
import type { Participant } from '#app/domains/art-round/studio/studio.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { type Hosting, mayArrangeFor, mayWorkAtExhibition } from './policy.ts'

export interface Ground {
  edition: Edition
  hosting: Hosting
}

/** Of an edition, whoever asks. */
export const groundIn = async (tx: Tx, edition: Edition): Promise<Ground> => ({
  edition,
  hosting: {
    year: edition.year,
    municipalityIds: (await hostsOf(tx, edition.id)).map(({ municipalityId }) => municipalityId),
  },
})

/** Of a year, whoever asks. Throws missing. */
export const groundOf = async (tx: Tx, year: number): Promise<Ground> => groundIn(tx, await theEdition(tx, year))

/** The exhibition of a year, for those who work at it. Throws missing, forbidden. */
export async function exhibitionFor(tx: Tx, actor: Actor | null, year: number): Promise<Ground> {
  const ground = await groundOf(tx, year)
  if (!mayWorkAtExhibition(actor, ground.hosting)) throw forbidden()
  return ground
}

/** A participant of a year who has not resigned, for those who work at its exhibition. Throws missing, forbidden. */
export async function exhibitorFor(
  tx: Tx,
  actor: Actor | null,
  year: number,
  participantId: string,
): Promise<Ground & { participant: Participant }> {
  const ground = await exhibitionFor(tx, actor, year)
  const participant = await participantById(tx, participantId)
  if (!participant || participant.resignedAt || participant.editionId !== ground.edition.id) throw missing()
  return { ...ground, participant }
}

/**
 * The same for the artist too, and by the participant alone. Throws missing, also for another's: whose it is, is not
 * told.
 */
export async function arrangedFor(
  tx: Tx,
  actor: Actor | null,
  participantId: string,
): Promise<Ground & { participant: Participant }> {
  const participant = await participantById(tx, participantId)
  if (!participant || participant.resignedAt) throw missing()
  const ground = await groundIn(tx, await editionById(tx, participant.editionId))
  if (!mayArrangeFor(actor, participant, ground.hosting)) throw missing()
  return { ...ground, participant }
}
