import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { keepSeats, openPlan } from '../changing.server.ts'
import { membersOf } from '../gather.server.ts'
import type { PlanRef } from '../input.ts'
import { mayArrangeSeats } from '../policy.ts'
import { seatedToo } from '../propose.ts'

/** Gives members without a seat one at the back of their sections; nobody else moves. Throws as proposing does. */
export async function seatNewcomers(ctx: Context, actor: Actor, seminarId: string, ref: PlanRef): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, roster, plan } = await openPlan(tx, actor, seminarId, ref)
    if (!mayArrangeSeats(standing, seminarId)) throw forbidden()
    const seats = seatedToo(plan?.seats ?? [], membersOf(roster, ref.ensembleId))
    await keepSeats(ctx, tx, { actor, seminarId, ref, plan, seats })
    await ctx.note(tx, 'seating.changed', seminarId, { ensemble: ref.ensembleId })
  })
}
