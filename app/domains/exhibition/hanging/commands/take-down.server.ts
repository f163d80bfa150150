import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitorFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { removePlace } from '../store.server.ts'

/** Takes a work off the plan. Throws missing, forbidden, conflict when someone else has moved it since. */
export async function takeDown(
  ctx: Context,
  actor: Actor,
  year: number,
  { participantId, version }: { participantId: string; version: number },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { hosting } = await exhibitorFor(tx, actor, year, participantId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    if (!(await removePlace(tx, participantId, version))) throw conflict('hangingPlan.movedMeanwhile')
    await ctx.note(tx, 'exhibition.taken-down', participantId, { year })
  })
}
