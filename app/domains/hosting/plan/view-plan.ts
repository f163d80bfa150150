/** Turns a dated plan into what pages show. */
import { civilDateOf } from '#app/kernel/when.ts'
import { clashesOf, clearDayBefore } from './clashes.ts'
import type { Milestone, Task } from './plan.ts'
import { type Dated, type DatedPlan, type DueState, nextUp, sumOf } from './rules.ts'
import type { MilestoneView, NextView, TaskView } from './views.ts'

export interface Reader {
  names: ReadonlyMap<string, string>
  mayMark: (task: Task) => boolean
}

/** What is past is no longer to be moved out of the way. */
const waits = (state: DueState): boolean => state === 'near' || state === 'later'

export function taskView({ item, due, state }: Dated<Task>, { names, mayMark }: Reader): TaskView {
  const { id, version, title, titleEn, text, side, milestoneId, dueOn, responsibleId, closedAt, closedById } = item
  return {
    ...{ id, version, titleNb: title, titleEn: titleEn || title, text, side, milestoneId, due, dueOn, state },
    responsible: responsibleId === null ? null : { id: responsibleId, name: names.get(responsibleId) ?? '' },
    closedOn: closedAt && civilDateOf(closedAt),
    closedBy: (closedById && names.get(closedById)) ?? '',
    fromMeeting: item.meetingId !== null,
    clashes: dueOn !== null && waits(state) ? clashesOf(dueOn) : [],
    can: { mark: mayMark(item) },
  }
}

export function milestoneView(
  { item, due, state, tasks }: Dated<Milestone> & { tasks: Dated<Task>[] },
  reader: Reader,
): MilestoneView {
  const { id, version, titleNb, evidence, side, monthsBefore, dueOn, doneOn, doneById, note } = item
  const clashes = due !== null && waits(state) ? clashesOf(due) : []
  return {
    ...{ id, version, titleNb, evidence, side, monthsBefore, due, dueOn, state, doneOn, note },
    ...{ titleEn: item.titleEn || titleNb, evidenceEn: item.evidenceEn || evidence },
    doneBy: (doneById && reader.names.get(doneById)) ?? '',
    ...{ clashes, clearDay: clashes.length > 0 && due ? clearDayBefore(due) : null },
    tasks: tasks.map((task) => taskView(task, reader)),
    sum: sumOf(tasks),
  }
}

/** A plan as its page shows it. */
export function planParts(
  plan: DatedPlan,
  reader: Reader,
): { milestones: MilestoneView[]; loose: TaskView[]; next: NextView[] } {
  const milestones = plan.milestones.map((milestone) => milestoneView(milestone, reader))
  const loose = plan.loose.map((task) => taskView(task, reader))
  const tasks = new Map(
    [...milestones.flatMap((milestone) => milestone.tasks), ...loose].map((task) => [task.id, task]),
  )
  const known = new Map(milestones.map((milestone) => [milestone.id, milestone]))
  const next = nextUp(plan).flatMap((entry): NextView[] => {
    if (entry.kind === 'task') {
      const task = tasks.get(entry.item.id)
      return task ? [{ kind: 'task', task }] : []
    }
    const milestone = known.get(entry.item.id)
    return milestone ? [{ kind: 'milestone', milestone }] : []
  })
  return { milestones, loose, next }
}
