import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theParticipant } from '../own.server.ts'
import { mayNameArtistOfTheYear } from '../policy.ts'
import { clearOfTheYear, putParticipant } from '../store.server.ts'

/**
 * Says who is artist of the year, one in each edition; null takes the honour back. Throws missing for one who does not
 * take part in that year.
 */
export async function nameArtistOfTheYear(
  ctx: Context,
  actor: Actor,
  year: number,
  participantId: string | null,
): Promise<void> {
  if (!mayNameArtistOfTheYear(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    await clearOfTheYear(tx, edition.id)
    if (participantId) {
      const participant = await theParticipant(tx, participantId)
      if (participant.editionId !== edition.id || participant.resignedAt) throw missing()
      if (!(await putParticipant(tx, participantId, participant.version, { ofTheYear: true })))
        throw conflict('faults.changedMeanwhile')
    }
    await ctx.note(tx, 'edition.artistOfTheYear', edition.id, { participantId })
  })
}
