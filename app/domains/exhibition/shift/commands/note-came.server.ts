import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitionFor } from '../../ground.server.ts'
import { mayPlanShifts } from '../policy.ts'
import { findShift, findTurn, putCame } from '../store.server.ts'

/** Notes whether somebody came to the shift; null takes the note back. Throws missing, forbidden, conflict before its day. */
export async function noteCame(
  ctx: Context,
  actor: Actor,
  year: number,
  { turnId, came }: { turnId: string; came: boolean | null },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { edition, hosting } = await exhibitionFor(tx, actor, year)
    if (!mayPlanShifts(actor, hosting)) throw forbidden()
    const turn = await findTurn(tx, turnId)
    const shift = turn && (await findShift(tx, turn.shiftId))
    if (!turn || !shift || shift.editionId !== edition.id) throw missing()
    if (came !== null && shift.date > civilDateOf(ctx.now)) throw conflict('exhibitionShifts.notYet')
    await putCame(tx, turnId, came)
    await ctx.note(tx, 'exhibition.shift-came', turnId, { year, came })
  })
}
