import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayPlanShifts } from '../policy.ts'
import { turnsOf } from '../standing-turns.server.ts'
import { removeShiftRow } from '../store.server.ts'
import { shiftFor } from '../theirs.server.ts'

/** Removes a shift that nobody has. Throws missing, forbidden, conflict when somebody has it or it is another by now. */
export async function removeShift(
  ctx: Context,
  actor: Actor,
  year: number,
  shiftId: string,
  version: number,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { edition, hosting } = await shiftFor(tx, actor, year, shiftId)
    if (!mayPlanShifts(actor, hosting)) throw forbidden()
    const taken = (await turnsOf(tx, edition.id, shiftId)).turns.length
    if (taken > 0) throw conflict('exhibitionShifts.isTaken', { taken })
    if (!(await removeShiftRow(tx, shiftId, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'exhibition.shift-removed', shiftId, { year })
  })
}
