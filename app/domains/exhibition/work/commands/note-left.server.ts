import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitorFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { putNotes } from '../store.server.ts'

/**
 * Why a work does not go home as usual; an empty note takes it back. Throws missing, forbidden, conflict when someone else
 * has written since.
 */
export async function noteLeft(
  ctx: Context,
  actor: Actor,
  year: number,
  participantId: string,
  { version, left }: { version: number; left: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { participant, hosting } = await exhibitorFor(tx, actor, year, participantId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    if (!(await putNotes(tx, participant.id, version, { left }))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'exhibition.left-noted', participant.id, { year, left: left !== '' })
  })
}
