import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { TemplateFacts, TemplateTaskRow } from '../input.ts'
import { mayEditTemplate } from '../policy.ts'
import {
  addTemplateTaskRow,
  findTemplateMilestone,
  putTemplateMilestone,
  putTemplateTask,
  removeTemplateTasks,
} from '../template.store.server.ts'
import { monthsOf } from '../template-rules.ts'

/**
 * Writes a milestone of the template with its tasks, on top of the version that was read: a row without words takes its task
 * away. Plans that are made already stay as they are. Throws forbidden, missing, conflict, invalid.
 */
export async function changeTemplateMilestone(
  ctx: Context,
  actor: Actor,
  wish: TemplateFacts & { id: string; version: number; tasks: readonly TemplateTaskRow[] },
): Promise<void> {
  if (!mayEditTemplate(actor)) throw forbidden()
  const { id, version, months, when, tasks, ...facts } = wish
  const monthsBefore = monthsOf(months, when)
  await ctx.tx(async (tx) => {
    const milestone = await findTemplateMilestone(tx, id)
    if (!milestone) throw missing()
    if (!(await putTemplateMilestone(tx, id, version, { ...facts, monthsBefore })))
      throw conflict('faults.changedMeanwhile')
    const own = new Set(milestone.tasks.map((task) => task.id))
    const kept = tasks
      .filter(({ titleNb }) => titleNb !== '')
      .map((task, index) => ({ ...task, index }))
      .sort((a, b) => a.position - b.position || a.index - b.index)
      .map(({ index: _, ...task }, index) => ({ ...task, position: index + 1 }))
    for (const { id: taskId, ...task } of kept) {
      if (taskId === null) await addTemplateTaskRow(tx, id, task)
      else if (own.delete(taskId)) await putTemplateTask(tx, taskId, task)
      else throw missing()
    }
    await removeTemplateTasks(tx, [...own])
    await ctx.note(tx, 'hosting-plan.template-changed', id, { tasks: kept.length })
  })
}
