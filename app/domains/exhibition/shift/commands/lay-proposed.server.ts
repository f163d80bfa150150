import { openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitionFor } from '../../ground.server.ts'
import { mayPlanShifts } from '../policy.ts'
import { proposedShifts, stillMissing } from '../rules.ts'
import { addShifts, listShifts } from '../store.server.ts'

/**
 * Lays out what an exhibition of these dates usually needs and that is not there; gives how many. Throws missing, forbidden,
 * conflict when they are others in number than the screen said.
 */
export async function layProposed(ctx: Context, actor: Actor, year: number, count: number): Promise<number> {
  return ctx.tx(async (tx) => {
    const { edition, hosting } = await exhibitionFor(tx, actor, year)
    if (!mayPlanShifts(actor, hosting)) throw forbidden()
    const { id: editionId } = edition
    const days = (await openDaysOf(tx, editionId)).filter(({ kind }) => kind === 'exhibition')
    const wanted = stillMissing(proposedShifts(edition, days), await listShifts(tx, { editionId }))
    if (wanted.length !== count) throw conflict('exhibitionShifts.otherProposal', { count: wanted.length })
    await addShifts(
      tx,
      wanted.map((shift) => ({ ...shift, editionId, note: '' })),
    )
    await ctx.note(tx, 'exhibition.shifts-laid', editionId, { year, shifts: wanted.length })
    return wanted.length
  })
}
