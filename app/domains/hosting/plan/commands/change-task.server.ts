import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { checkResponsible } from '../add-task.server.ts'
import type { TaskFacts } from '../input.ts'
import { mayWorkOnPlan } from '../policy.ts'
import { theMilestone, theTask, workedOn } from '../queries.server.ts'
import { putTask } from '../store.server.ts'

/**
 * Writes what a task is, when it is due and who does it, on top of the version that was read. Other words than the template's
 * have no English of their own. Throws missing, forbidden, conflict, invalid.
 */
export async function changeTask(
  ctx: Context,
  actor: Actor,
  hostingId: string,
  { id, version, ...facts }: TaskFacts & { id: string; version: number },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await workedOn(tx, actor, hostingId)
    if (!mayWorkOnPlan(actor, hosting)) throw forbidden()
    const task = await theTask(tx, hosting, id)
    if (task.state !== 'open') throw conflict('hostingPlan.taskClosed')
    if (facts.milestoneId) await theMilestone(tx, hosting, facts.milestoneId)
    if (facts.responsibleId !== task.responsibleId) await checkResponsible(tx, hosting, facts.responsibleId)
    const titleEn = facts.title === task.title ? task.titleEn : ''
    if (!(await putTask(tx, id, version, { ...facts, titleEn }))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'hosting-plan.task-changed', hosting.id, { task: id })
  })
}
