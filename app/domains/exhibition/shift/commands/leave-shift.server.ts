import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { groundOf } from '../../ground.server.ts'
import { mayLeaveShift, mayPlanShifts } from '../policy.ts'
import { mayStillLeave } from '../rules.ts'
import { findShift, findTurn, removeTurn } from '../store.server.ts'

/**
 * Gives a shift back: whoever has it until the day before, those who lay them out as long as nobody has noted who came.
 * Throws missing for another's, conflict when it is too late.
 */
export async function leaveShift(ctx: Context, actor: Actor, year: number, turnId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { edition, hosting } = await groundOf(tx, year)
    const turn = await findTurn(tx, turnId)
    const shift = turn && (await findShift(tx, turn.shiftId))
    if (!turn || !shift || shift.editionId !== edition.id || !mayLeaveShift(actor, turn, hosting)) throw missing()
    if (!mayPlanShifts(actor, hosting) && !mayStillLeave(shift, civilDateOf(ctx.now)))
      throw conflict('exhibitionShifts.tooLateToLeave')
    if (turn.came !== null) throw conflict('exhibitionShifts.cameIsNoted')
    await removeTurn(tx, turnId)
    await ctx.note(tx, 'exhibition.shift-left', turnId, { year, kind: shift.kind, date: shift.date })
  })
}
