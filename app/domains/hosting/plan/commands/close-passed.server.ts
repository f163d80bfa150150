import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { todayIn } from '../../today.ts'
import { mayWorkOnPlan } from '../policy.ts'
import { openingOfHosting, planOf, workedOn } from '../queries.server.ts'
import { datedPlan, entriesOf } from '../rules.ts'
import { putMilestone, putTask } from '../store.server.ts'

/**
 * Says that everything is done whose day was past already when the plan was made: a plan that begins late does not begin with
 * a heap of overdue things. `count` is how many were shown. Throws missing, forbidden, and conflict for another count.
 */
export async function closePassed(ctx: Context, actor: Actor, hostingId: string, count: number): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await workedOn(tx, actor, hostingId)
    if (!mayWorkOnPlan(actor, hosting)) throw forbidden()
    const today = todayIn(hosting, ctx.now)
    const plan = datedPlan(await planOf(tx, hosting.id), await openingOfHosting(tx, hosting), today)
    const passed = entriesOf(plan).filter(({ state }) => state === 'before')
    if (passed.length !== count) throw conflict('faults.changedMeanwhile')
    const by = actor.personId
    for (const { kind, item, due } of passed)
      if (kind === 'milestone') await putMilestone(tx, item.id, null, { doneOn: due, doneById: by, wasDueOn: due })
      else await putTask(tx, item.id, null, { state: 'done', closedAt: ctx.now, closedById: by, wasDueOn: due })
    await ctx.note(tx, 'hosting-plan.passed-closed', hosting.id, { count })
  })
}
