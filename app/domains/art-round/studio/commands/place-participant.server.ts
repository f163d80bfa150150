import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { numberWhoMoves } from '../numbers.server.ts'
import { theParticipant } from '../own.server.ts'
import { mayPlaceParticipants } from '../policy.ts'
import { listStudios, putParticipant } from '../store.server.ts'

/**
 * Moves an artist to the studio with a number, to share it; null: the artist shows at the joint exhibition only. A studio
 * that nobody shows in any more is closed, and its number is not used again. Where numbers are set, the artist gets the next
 * letter of the new studio; one who moves out of a studio to none keeps the number that is printed. Throws invalid for a number that is not there.
 */
export async function placeParticipant(
  ctx: Context,
  actor: Actor,
  participantId: string,
  studioNumber: number | null,
): Promise<void> {
  if (!mayPlaceParticipants(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const participant = await theParticipant(tx, participantId)
    const { editionId, studioId, version } = participant
    const [studio] = studioNumber === null ? [] : await listStudios(tx, { editionId, number: studioNumber })
    if (studioNumber !== null && !studio) throw invalid('studio.noSuchStudio', { number: studioNumber }, 'studioNumber')
    const wanted = studio?.id ?? null
    if (wanted === studioId) return
    const catalogueNo = await numberWhoMoves(tx, participant, studio?.number ?? null)
    if (!(await putParticipant(tx, participantId, version, { studioId: wanted, catalogueNo })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'participant.placed', participantId, { studioNumber })
  })
}
