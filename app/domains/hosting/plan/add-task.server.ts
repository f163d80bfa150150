import { invalid } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Hosting } from '../hosting.ts'
import { idOnce } from '../once.server.ts'
import { assignable, involvedInOne } from './involved.server.ts'
import type { Side } from './plan.ts'
import { addTaskRow, findTask } from './store.server.ts'

/** What is wanted of a new task. */
export interface TaskWish {
  title: string
  text: string
  side: Side
  milestoneId: string | null
  meetingId?: string | null
  /** Null: the milestone's day, or none. */
  dueOn: string | null
  responsibleId: string | null
  /** The key of the form that brings it; the same form with the same words makes one task. */
  once?: string
}

/** Throws invalid beside the field for somebody who has nothing to do with the hosting. */
export async function checkResponsible(tx: Tx, hosting: Hosting, responsibleId: string | null): Promise<void> {
  if (responsibleId === null) return
  if (!assignable(await involvedInOne(tx, hosting)).has(responsibleId))
    throw invalid('hostingPlan.notInvolved', {}, 'responsibleId')
}

/**
 * Adds a task to a plan: for commands of this domain, as for the actions of a meeting's minutes, in their transaction and by
 * their policy. A form that came already adds none. Throws invalid for somebody responsible who has nothing to do with the
 * hosting. Gives its id.
 */
export async function addTaskTo(ctx: Context, tx: Tx, hosting: Hosting, wish: TaskWish): Promise<string> {
  const { title, text, side, milestoneId, meetingId = null, dueOn, responsibleId, once = '' } = wish
  const told = { title, text, side, milestoneId, meetingId, dueOn, responsibleId }
  const known = idOnce(once, ['task', hosting.id, title, text, side, milestoneId, meetingId, dueOn, responsibleId])
  if (known !== undefined && (await findTask(tx, known))) return known
  await checkResponsible(tx, hosting, wish.responsibleId)
  const made = { hostingId: hosting.id, position: 1000, createdAt: ctx.now, createdById: ctx.actorId }
  const id = await addTaskRow(tx, { ...(known !== undefined && { id: known }), ...told, ...made })
  await ctx.note(tx, 'hosting-plan.task-added', hosting.id, { task: id })
  return id
}
