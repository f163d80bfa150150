import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitorFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { removeLooseConditionPicture } from '../store.server.ts'

/**
 * Takes a picture away that went wrong, as long as no receipt rests on it. Throws missing, forbidden, conflict once one
 * does.
 */
export async function removeConditionPicture(
  ctx: Context,
  actor: Actor,
  year: number,
  participantId: string,
  pictureId: string,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { participant, hosting } = await exhibitorFor(tx, actor, year, participantId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    if (!(await removeLooseConditionPicture(tx, participant.id, pictureId)))
      throw conflict('exhibitionReceipt.pictureStays')
    await ctx.note(tx, 'exhibition.unpictured', participant.id, { year })
  })
}
