import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayChangeTurn } from '../policy.ts'
import { setSwap } from '../store.server.ts'
import { theTurn } from '../the-duty.server.ts'

/** Keeps the turn after all. Throws missing for another's turn, and for one that somebody has taken over. */
export async function endSwap(ctx: Context, guardianId: string, turnId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { turn, duty } = await theTurn(tx, turnId)
    if (!mayChangeTurn(guardianId, turn)) throw missing()
    await setSwap(tx, turn.id, null)
    await ctx.note(tx, 'duty.swap-ended', duty.id, { guardianId })
  })
}
