import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepRegister } from '../policy.ts'
import { findFee, removeFee } from '../store.server.ts'

/** Takes a fee away that was recorded by mistake; the log keeps that it was. Throws forbidden, conflict. */
export async function dropFee(ctx: Context, actor: Actor, feeId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepRegister(actor, await standingOf(tx, actor))) throw forbidden()
    const fee = await findFee(tx, feeId)
    if (!fee || !(await removeFee(tx, feeId))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'association.fee-dropped', fee.memberId, { year: fee.year, amountOre: fee.amountOre })
  })
}
