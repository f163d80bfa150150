import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { openPlan } from '../changing.server.ts'
import type { PlanRef } from '../input.ts'
import { mayArrangeSeats } from '../policy.ts'
import { removePlan } from '../store.server.ts'

/** A day has the seats of all days again. Throws missing, forbidden, or conflict where it has none of its own. */
export async function takeUsualSeats(ctx: Context, actor: Actor, seminarId: string, ref: PlanRef): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, plan } = await openPlan(tx, actor, seminarId, ref)
    if (!mayArrangeSeats(standing, seminarId)) throw forbidden()
    if (!plan || plan.date === null) throw conflict('faults.changedMeanwhile')
    await removePlan(tx, plan.id)
    await ctx.note(tx, 'seating.changed', seminarId, { ensemble: ref.ensembleId })
  })
}
