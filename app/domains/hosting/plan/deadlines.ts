/**
 * When each thing of a plan is due. Months are counted in civil dates and never in hours, so the change to summer time
 * moves nothing: six months before 12 September is 12 March.
 */
import { addMonths, type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Hosting } from '../hosting.ts'
import type { Milestone, Plan, Task } from './plan.ts'

/** The day of the opening in Oslo: what the edition says, or else what the hosting says as long as it does not. */
export const openingDay = (
  { opensOn }: Pick<Hosting, 'opensOn'>,
  edition: { openingAt: Date | null } | null,
): CivilDate | null => (edition?.openingAt ? civilDateOf(edition.openingAt) : opensOn)

/** The same day of the month so many months before; the last day of a month that is shorter. Negative: after. */
export const countBack = (opening: CivilDate, months: number): CivilDate => addMonths(opening, -months)

type Counted = Pick<Milestone, 'dueOn' | 'monthsBefore'>

/** Null as long as nobody knows when the opening is. */
export const milestoneDue = ({ dueOn, monthsBefore }: Counted, opening: CivilDate | null): CivilDate | null =>
  dueOn ?? (opening === null ? null : countBack(opening, monthsBefore))

/** A task's own day, or else its milestone's. */
export const taskDue = (
  { dueOn }: Pick<Task, 'dueOn'>,
  milestone: Counted | null,
  opening: CivilDate | null,
): CivilDate | null => dueOn ?? (milestone ? milestoneDue(milestone, opening) : null)

/** What another opening does to a plan, in counts of milestones and tasks. */
export interface OpeningMove {
  /** Null: nobody knew. */
  from: CivilDate | null
  /** Null: nobody knows any more. */
  to: CivilDate | null
  /** Have another day than before. */
  moved: number
  /** Are done, and keep the day that they were due. */
  stands: number
  /** Have a day that was set by hand, and keep it. */
  own: number
}

/**
 * What is not done moves with the opening unless its day was set by hand, its own or its milestone's. What was dropped,
 * and what never had a day, is not counted. Null when the opening is the one that was told.
 */
export function openingMove(plan: Plan, from: CivilDate | null, to: CivilDate | null): OpeningMove | null {
  if (from === to) return null
  const move = { from, to, moved: 0, stands: 0, own: 0 }
  const count = (is: { done: boolean; byHand: boolean; months: number | null }) => {
    if (is.done) move.stands++
    else if (is.byHand) move.own++
    else if (is.months !== null) {
      const before = from && countBack(from, is.months)
      if (before !== (to && countBack(to, is.months))) move.moved++
    }
  }
  const milestones = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]))
  for (const { doneOn, dueOn, monthsBefore } of plan.milestones)
    count({ done: doneOn !== null, byHand: dueOn !== null, months: monthsBefore })
  for (const task of plan.tasks) {
    if (task.state === 'dropped' || (task.state === 'done' && task.wasDueOn === null)) continue
    const milestone = (task.milestoneId && milestones.get(task.milestoneId)) || null
    const byHand = (task.dueOn ?? milestone?.dueOn ?? null) !== null
    count({ done: task.state === 'done', byHand, months: milestone?.monthsBefore ?? null })
  }
  return move
}
