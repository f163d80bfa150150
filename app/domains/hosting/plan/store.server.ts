import type { Tx } from '#app/platform/db/client.server.ts'
import type { Milestone, Plan, Task } from './plan.ts'

const inOrder = [{ monthsBefore: 'desc' as const }, { position: 'asc' as const }, { id: 'asc' as const }]
const taskOrder = [{ position: 'asc' as const }, { createdAt: 'asc' as const }, { id: 'asc' as const }]

/** The plans of several hostings, each its own; one without a plan has an empty one. */
export async function listPlans(tx: Tx, hostingIds: readonly string[]): Promise<Map<string, Plan>> {
  const where = { hostingId: { in: [...hostingIds] } }
  const milestones = await listMilestones(tx, hostingIds)
  const tasks = (await tx.hostingTask.findMany({ where, orderBy: taskOrder })) as Task[]
  return new Map(
    hostingIds.map((id) => [
      id,
      {
        milestones: milestones.filter(({ hostingId }) => hostingId === id),
        tasks: tasks.filter(({ hostingId }) => hostingId === id),
      },
    ]),
  )
}

export const findMilestone = (tx: Tx, id: string): Promise<Milestone | null> =>
  tx.milestone.findUnique({ where: { id } }) as Promise<Milestone | null>

export const findTask = (tx: Tx, id: string): Promise<Task | null> =>
  tx.hostingTask.findUnique({ where: { id } }) as Promise<Task | null>

export type NewMilestone = Pick<
  Milestone,
  | 'hostingId'
  | 'templateId'
  | 'monthsBefore'
  | 'position'
  | 'titleNb'
  | 'titleEn'
  | 'evidence'
  | 'evidenceEn'
  | 'side'
  | 'madeOn'
>
export const addMilestone = async (tx: Tx, milestone: NewMilestone): Promise<string> =>
  (await tx.milestone.create({ data: milestone })).id

export type NewTask = Pick<Task, 'hostingId' | 'milestoneId' | 'title' | 'side' | 'createdAt'> &
  Partial<Pick<Task, 'meetingId' | 'templateId' | 'position' | 'titleEn' | 'text' | 'dueOn' | 'responsibleId'>> & {
    createdById: string | null
    /** Null: one that the database makes. */
    id?: string
  }
export const addTaskRow = async (tx: Tx, task: NewTask): Promise<string> =>
  (await tx.hostingTask.create({ data: task })).id

export const addTaskRows = (tx: Tx, tasks: readonly NewTask[]) => tx.hostingTask.createMany({ data: [...tasks] })

/** Null version: whatever it is. False when it has changed meanwhile. */
export async function putTask(
  tx: Tx,
  id: string,
  version: number | null,
  change: Partial<Omit<Task, 'id' | 'hostingId' | 'version' | 'createdAt'>>,
): Promise<boolean> {
  const { count } = await tx.hostingTask.updateMany({
    where: { id, ...(version !== null && { version }) },
    data: { ...change, version: { increment: 1 } },
  })
  return count === 1
}

/** The same for a milestone. */
export async function putMilestone(
  tx: Tx,
  id: string,
  version: number | null,
  change: Partial<Omit<Milestone, 'id' | 'hostingId' | 'version'>>,
): Promise<boolean> {
  const { count } = await tx.milestone.updateMany({
    where: { id, ...(version !== null && { version }) },
    data: { ...change, version: { increment: 1 } },
  })
  return count === 1
}

export const setToldOpening = (tx: Tx, id: string, toldOpening: string | null) =>
  tx.hosting.update({ where: { id }, data: { toldOpening } })

/** Everybody with an account who is in a project group now, by hosting. */
export async function listGroups(
  tx: Tx,
  hostingIds: readonly string[],
): Promise<{ hostingId: string; personId: string }[]> {
  const rows = await tx.projectMember.findMany({
    where: { hostingId: { in: [...hostingIds] }, leftAt: null, personId: { not: null } },
    select: { hostingId: true, personId: true },
    orderBy: { id: 'asc' },
  })
  return rows.flatMap(({ hostingId, personId }) => (personId === null ? [] : [{ hostingId, personId }]))
}

/** The hostings in which a person has something to do, or is in the project group. */
export async function listHostingIdsOf(tx: Tx, personId: string): Promise<string[]> {
  const tasks = await tx.hostingTask.findMany({
    where: { responsibleId: personId, state: 'open' },
    select: { hostingId: true },
    distinct: ['hostingId'],
  })
  return [...new Set([...tasks.map(({ hostingId }) => hostingId), ...(await listGroupsOf(tx, personId))])]
}

/** What a person has to do and has not done. */
export const listOpenTasksOf = (tx: Tx, personId: string): Promise<Task[]> =>
  tx.hostingTask.findMany({ where: { responsibleId: personId, state: 'open' }, orderBy: taskOrder }) as Promise<Task[]>

/** The milestones of some hostings. */
export const listMilestones = (tx: Tx, hostingIds: readonly string[]): Promise<Milestone[]> =>
  tx.milestone.findMany({ where: { hostingId: { in: [...hostingIds] } }, orderBy: inOrder }) as Promise<Milestone[]>

/** The hostings in whose project group a person is now. */
export const listGroupsOf = async (tx: Tx, personId: string): Promise<string[]> =>
  (await tx.projectMember.findMany({ where: { personId, leftAt: null }, select: { hostingId: true } })).map(
    ({ hostingId }) => hostingId,
  )

/** What a person has been responsible for, or closed, the newest last. */
export const listTasksOf = (tx: Tx, personId: string): Promise<(Task & { hosting: { year: number } })[]> =>
  tx.hostingTask.findMany({
    where: { OR: [{ responsibleId: personId }, { closedById: personId }] },
    include: { hosting: { select: { year: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  }) as Promise<(Task & { hosting: { year: number } })[]>

/** The tasks that came of some meetings. */
export const listTasksOfMeetings = (tx: Tx, meetingIds: readonly string[]): Promise<Task[]> =>
  tx.hostingTask.findMany({ where: { meetingId: { in: [...meetingIds] } }, orderBy: taskOrder }) as Promise<Task[]>
