import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { refusalAt, seminarFor } from '../managing.server.ts'
import { mayManageDuties } from '../policy.ts'
import { endTurn } from '../store.server.ts'
import { theTurn } from '../the-duty.server.ts'

/** Lets a guardian off a turn, whenever: parents help because they want to. */
export async function letOff(ctx: Context, actor: Actor, seminarId: string, turnId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing } = await seminarFor(tx, actor, seminarId)
    if (!mayManageDuties(standing, seminarId)) throw refusalAt(standing, seminarId)
    const { turn, duty } = await theTurn(tx, turnId)
    if (duty.seminarId !== seminarId) throw missing()
    await endTurn(tx, turn.id, ctx.now)
    await ctx.note(tx, 'duty.let-off', duty.id, { seminarId, guardianId: turn.guardianId })
  })
}
