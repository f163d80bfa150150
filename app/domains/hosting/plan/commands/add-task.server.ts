import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { makeOnce } from '../../once.server.ts'
import { addTaskTo } from '../add-task.server.ts'
import type { TaskFacts } from '../input.ts'
import { mayWorkOnPlan } from '../policy.ts'
import { theMilestone, workedOn } from '../queries.server.ts'

/**
 * Adds a task to a plan, under a milestone or by itself. A form that is sent twice adds one. Throws missing, forbidden,
 * conflict, invalid. Gives its id.
 */
export async function addTask(
  ctx: Context,
  actor: Actor,
  hostingId: string,
  facts: TaskFacts & { once?: string },
): Promise<string> {
  return makeOnce(ctx, async (tx) => {
    const hosting = await workedOn(tx, actor, hostingId)
    if (!mayWorkOnPlan(actor, hosting)) throw forbidden()
    if (facts.milestoneId) await theMilestone(tx, hosting, facts.milestoneId)
    return addTaskTo(ctx, tx, hosting, facts)
  })
}
