import { addDays, type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import { milestoneDue, taskDue } from './deadlines.ts'
import type { Milestone, Plan, Task } from './plan.ts'

/** What is due in this many days is near. */
export const NEAR_DAYS = 14

/** How something stands on a day. `before`: its day was past already when it came into the plan. */
export type DueState = 'done' | 'dropped' | 'before' | 'overdue' | 'near' | 'later' | 'undated'

interface Due {
  closed: 'done' | 'dropped' | null
  due: CivilDate | null
  madeOn: CivilDate | null
}

/** What is due today is near, and overdue from tomorrow. */
export function dueState({ closed, due, madeOn }: Due, today: CivilDate): DueState {
  if (closed) return closed
  if (due === null) return 'undated'
  if (due < today) return madeOn !== null && due < madeOn ? 'before' : 'overdue'
  return due <= addDays(today, NEAR_DAYS) ? 'near' : 'later'
}

/** A milestone or a task with its day and how it stands. */
export interface Dated<T> {
  item: T
  due: CivilDate | null
  state: DueState
}

/** What is done is shown with the day that it was due, whatever the opening has done since. */
export function datedMilestone(milestone: Milestone, opening: CivilDate | null, today: CivilDate): Dated<Milestone> {
  const { doneOn, wasDueOn, madeOn } = milestone
  const due = doneOn === null ? milestoneDue(milestone, opening) : wasDueOn
  const since = milestone.dueOn === null ? madeOn : null
  return { item: milestone, due, state: dueState({ closed: doneOn ? 'done' : null, due, madeOn: since }, today) }
}

export function datedTask(
  task: Task,
  milestone: Milestone | null,
  opening: CivilDate | null,
  today: CivilDate,
): Dated<Task> {
  const closed = task.state === 'open' ? null : task.state
  const due = closed === 'done' ? task.wasDueOn : taskDue(task, milestone, opening)
  // A day that somebody has set is meant, past or not; one that the opening gives may be past before the plan begins.
  const madeOn = task.dueOn === null ? civilDateOf(task.createdAt) : null
  return { item: task, due, state: dueState({ closed, due, madeOn }, today) }
}

export interface DatedPlan {
  milestones: (Dated<Milestone> & { tasks: Dated<Task>[] })[]
  /** Under no milestone: from meetings, or added by themselves. */
  loose: Dated<Task>[]
}

const order = (a: Dated<Task>, b: Dated<Task>) =>
  a.item.position - b.item.position || a.item.createdAt.getTime() - b.item.createdAt.getTime()
const byDay = (a: { due: CivilDate | null }, b: { due: CivilDate | null }) =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999')

/** A plan with its days, each task under its milestone. */
export function datedPlan(plan: Plan, opening: CivilDate | null, today: CivilDate): DatedPlan {
  const known = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]))
  const dated = plan.tasks.map((task) => {
    const milestone = (task.milestoneId && known.get(task.milestoneId)) || null
    return { milestone, task: datedTask(task, milestone, opening, today) }
  })
  return {
    milestones: plan.milestones.map((milestone) => ({
      ...datedMilestone(milestone, opening, today),
      tasks: dated
        .filter((one) => one.milestone === milestone)
        .map(({ task }) => task)
        .sort(order),
    })),
    loose: dated
      .filter(({ milestone }) => milestone === null)
      .map(({ task }) => task)
      .sort((a, b) => byDay(a, b) || order(a, b)),
  }
}

/** How much of something is done. What was dropped is no part of it. */
export interface Sum {
  done: number
  of: number
  overdue: number
}

export function sumOf(items: readonly { state: DueState }[]): Sum {
  const counted = items.filter(({ state }) => state !== 'dropped')
  const count = (state: DueState) => counted.filter((item) => item.state === state).length
  return { done: count('done'), of: counted.length, overdue: count('overdue') }
}

const isOpen = ({ state }: { state: DueState }) => state !== 'done' && state !== 'dropped'

/** Everything of a plan in one row, milestones before the tasks of the same day. */
export type Entry = ({ kind: 'milestone' } & Dated<Milestone>) | ({ kind: 'task' } & Dated<Task>)

export const entriesOf = ({ milestones, loose }: DatedPlan): Entry[] => [
  ...milestones.map(({ tasks: _, ...milestone }): Entry => ({ kind: 'milestone', ...milestone })),
  ...[...milestones.flatMap(({ tasks }) => tasks), ...loose].map((task): Entry => ({ kind: 'task', ...task })),
]

/**
 * What is to be done next: everything overdue and near, the first due first, and when that is nothing the next that is
 * later. A milestone comes up only when none of its own tasks does, since the tasks are what one does.
 */
export function nextUp(plan: DatedPlan): Entry[] {
  const open = entriesOf(plan).filter((entry) => isOpen(entry) && entry.due !== null && entry.state !== 'before')
  const urgent = open.filter(({ state }) => state === 'overdue' || state === 'near')
  const from = (urgent.length > 0 ? urgent : open).sort(byDay)
  const busy = new Set(from.flatMap((entry) => (entry.kind === 'task' ? (entry.item.milestoneId ?? []) : [])))
  const shown = from.filter((entry) => entry.kind === 'task' || !busy.has(entry.item.id))
  return urgent.length > 0 ? shown : shown.slice(0, 1)
}
