import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hostingById } from '../../queries.server.ts'
import { taskDue } from '../deadlines.ts'
import { involvedInOne } from '../involved.server.ts'
import type { Task, TaskState } from '../plan.ts'
import { mayMarkTask } from '../policy.ts'
import { openingOfHosting } from '../queries.server.ts'
import { findMilestone, findTask, putTask } from '../store.server.ts'

/**
 * Says that a task is done, that it is dropped, or that it is open again; who said so and when is kept, and with what is done
 * the day that it was due. As it is already: nothing happens. Throws missing, for who may not too, and conflict for a hosting
 * that has fallen away. `hostingId` is the plan that it is looked for in; without, it may be of any. Gives the task as it was.
 */
export async function markTask(
  ctx: Context,
  actor: Actor,
  id: string,
  state: TaskState,
  hostingId?: string,
): Promise<Task> {
  return ctx.tx(async (tx) => {
    const task = await findTask(tx, id)
    const hosting = task && (await hostingById(tx, task.hostingId))
    if (!task || !hosting || (hostingId !== undefined && hostingId !== hosting.id)) throw missing()
    const inGroup = (await involvedInOne(tx, hosting)).group.has(actor.personId)
    if (!mayMarkTask(actor, hosting, task, inGroup)) throw missing()
    if (hosting.stage === 'declined' || hosting.stage === 'withdrawn') throw conflict('hostingPlan.fallenAway')
    if (task.state === state) return task
    const milestone = task.milestoneId ? await findMilestone(tx, task.milestoneId) : null
    const due = taskDue(task, milestone, await openingOfHosting(tx, hosting))
    const closed = { closedAt: ctx.now, closedById: actor.personId }
    await putTask(tx, id, null, {
      ...(state === 'open' ? { closedAt: null, closedById: null } : closed),
      ...{ state, wasDueOn: state === 'done' ? due : null },
    })
    await ctx.note(tx, 'hosting-plan.task-marked', hosting.id, { task: id, state })
    return task
  })
}
