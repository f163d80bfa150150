import type { Tx } from '#app/platform/db/client.server.ts'
import type { TemplateMilestone } from './plan.ts'
import type { NewTemplateMilestone, NewTemplateTask } from './standard.ts'

const tasks = { tasks: { orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }] } }
const inOrder = [{ monthsBefore: 'desc' as const }, { position: 'asc' as const }, { id: 'asc' as const }]

/** Those in use and those retired, as the plan has them. */
export const listTemplate = (tx: Tx): Promise<TemplateMilestone[]> =>
  tx.milestoneTemplate.findMany({ include: tasks, orderBy: inOrder }) as Promise<TemplateMilestone[]>

export const findTemplateMilestone = (tx: Tx, id: string): Promise<TemplateMilestone | null> =>
  tx.milestoneTemplate.findUnique({ where: { id }, include: tasks }) as Promise<TemplateMilestone | null>

export async function addTemplateMilestoneRow(
  tx: Tx,
  { tasks: given, ...milestone }: NewTemplateMilestone,
): Promise<string> {
  const data = { ...milestone, tasks: { create: given.map((task) => ({ ...task })) } }
  return (await tx.milestoneTemplate.create({ data })).id
}

/** Null version: whatever it is. False when it has changed meanwhile. */
export async function putTemplateMilestone(
  tx: Tx,
  id: string,
  version: number | null,
  change: Partial<Omit<TemplateMilestone, 'id' | 'version' | 'tasks'>>,
): Promise<boolean> {
  const { count } = await tx.milestoneTemplate.updateMany({
    where: { id, ...(version !== null && { version }) },
    data: { ...change, version: { increment: 1 } },
  })
  return count === 1
}

export const addTemplateTaskRow = (tx: Tx, milestoneId: string, task: NewTemplateTask) =>
  tx.templateTask.create({ data: { ...task, milestoneId } })
export const putTemplateTask = (tx: Tx, id: string, task: NewTemplateTask) =>
  tx.templateTask.update({ where: { id }, data: task })
export const removeTemplateTasks = (tx: Tx, ids: readonly string[]) =>
  tx.templateTask.deleteMany({ where: { id: { in: [...ids] } } })
