import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { makePlan } from '../make-plan.server.ts'
import { mayWorkOnPlan } from '../policy.ts'
import { workedOn } from '../queries.server.ts'

/** Makes the plan of a hosting from the template, or adds what the template has got since. Throws missing, forbidden, conflict. */
export async function makeHostingPlan(ctx: Context, actor: Actor, hostingId: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const hosting = await workedOn(tx, actor, hostingId)
    if (!mayWorkOnPlan(actor, hosting)) throw forbidden()
    return makePlan(ctx, tx, hosting)
  })
}
