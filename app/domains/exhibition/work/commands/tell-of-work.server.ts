import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { arrangedFor } from '../../ground.server.ts'
import { mayArrangeFor } from '../../policy.ts'
import { exhibitedWorkOf } from '../queries.server.ts'
import { findNotes, putNotes } from '../store.server.ts'
import type { WorkNotes } from '../work.ts'

export type Telling = Pick<WorkNotes, 'insuredOre' | 'mounting' | 'needs' | 'packing'> & {
  participantId: string
  /** Of what stood on the screen. */
  version: number
}

/**
 * What a work is worth and what it needs on the wall. The value stands as it was signed once the work is in the house.
 * Throws missing for another's work, invalid for a value that is changed too late, conflict when someone else has written
 * since.
 */
export async function tellOfWork(ctx: Context, actor: Actor, telling: Telling): Promise<void> {
  const { participantId, version, insuredOre, mounting, needs, packing } = telling
  const texts = { insuredOre, mounting, needs, packing }
  await ctx.tx(async (tx) => {
    const { participant, hosting } = await arrangedFor(tx, actor, participantId)
    if (!mayArrangeFor(actor, participant, hosting)) throw missing()
    const { state } = await exhibitedWorkOf(tx, participant)
    const before = await findNotes(tx, participant.id)
    if (state !== 'confirmed' && texts.insuredOre !== before.insuredOre)
      throw invalid('exhibitionDelivery.valueIsSigned', {}, 'insuredOre')
    if (!(await putNotes(tx, participant.id, version, texts))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'exhibition.told', participant.id)
  })
}
