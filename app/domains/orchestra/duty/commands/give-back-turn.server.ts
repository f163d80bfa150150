import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayChangeTurn } from '../policy.ts'
import { mayGiveBack } from '../rules.ts'
import { endTurn } from '../store.server.ts'
import { theTurn } from '../the-duty.server.ts'

/** Gives a turn back, as long as somebody else has time to take it. Throws missing for another's turn. */
export async function giveBackTurn(ctx: Context, guardianId: string, turnId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { turn, duty } = await theTurn(tx, turnId)
    if (!mayChangeTurn(guardianId, turn)) throw missing()
    if (!mayGiveBack(duty, ctx.now)) throw conflict('orchestraDuty.tooLateToGiveBack')
    await endTurn(tx, turn.id, ctx.now)
    await ctx.note(tx, 'duty.given-back', duty.id, { guardianId })
  })
}
