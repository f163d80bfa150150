/** What the pages of a plan show. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Clash } from './clashes.ts'
import type { OpeningMove } from './deadlines.ts'
import type { NamedHosting } from './digest.ts'
import type { Side, TaskState, TemplateMilestone } from './plan.ts'
import type { DueState, Sum } from './rules.ts'

export interface TaskView {
  id: string
  version: number
  titleNb: string
  titleEn: string
  text: string
  side: Side
  milestoneId: string | null
  /** Its own day, or its milestone's; of what is done, what was due. */
  due: CivilDate | null
  /** Set for this task alone. */
  dueOn: CivilDate | null
  state: DueState
  responsible: { id: string; name: string } | null
  closedOn: CivilDate | null
  closedBy: string
  fromMeeting: boolean
  /** What is in the way of its own day. */
  clashes: Clash[]
  can: { mark: boolean }
}

export interface MilestoneView {
  id: string
  version: number
  titleNb: string
  titleEn: string
  evidence: string
  evidenceEn: string
  side: Side
  monthsBefore: number
  due: CivilDate | null
  /** Set by hand. */
  dueOn: CivilDate | null
  state: DueState
  doneOn: CivilDate | null
  doneBy: string
  note: string
  clashes: Clash[]
  /** A day before it with nothing in its way, when something is. */
  clearDay: CivilDate | null
  tasks: TaskView[]
  sum: Sum
}

/** One thing of a plan in a list across milestones. */
export type NextView = { kind: 'task'; task: TaskView } | { kind: 'milestone'; milestone: MilestoneView }

export interface PlanView {
  id: string
  opening: CivilDate | null
  /** Of the demonstration: `today` is its last day. */
  still: boolean
  today: CivilDate
  daysLeft: number | null
  sums: { milestones: Sum; tasks: Sum }
  /** The opening has moved since those who work with it were told, and so many are to be told. */
  moved: { move: OpeningMove; whom: number } | null
  openingClashes: Clash[]
  /** Meetings of politicians to come that something is in the way of. */
  decisions: { body: string; meetingOn: CivilDate; clashes: Clash[] }[]
  /** How much was past already when the plan was made, and is not done. */
  passed: number
  /** Milestones of the template that the plan has not got. */
  lacking: number
  next: NextView[]
  milestones: MilestoneView[]
  loose: TaskView[]
  /** Who can be made responsible. */
  people: { id: string; name: string }[]
  /** Makes a form that is sent twice add one. */
  once: string
  can: { work: boolean; template: boolean }
}

export interface MyTask {
  hosting: NamedHosting
  task: TaskView
}

export interface MyTasksView {
  overdue: MyTask[]
  near: MyTask[]
  later: MyTask[]
  undated: MyTask[]
  /** Of the own side, and nobody's. */
  unassigned: MyTask[]
  /** The plans of the hostings that one has a part in and that go on. */
  plans: { hosting: NamedHosting; sum: Sum; opening: CivilDate | null; opened: boolean }[]
}

/** A milestone of the template on its page. */
export type TemplateEntry = Omit<TemplateMilestone, 'retiredAt'>

export interface TemplateView {
  /** Null: the standard template, which nobody has taken into use. */
  standard: number | null
  milestones: (TemplateEntry & { up: boolean; down: boolean })[]
  retired: TemplateEntry[]
}

/** A task as the person gets it who has it to do, or who closed it. */
export interface OwnHostingTask {
  /** Of the hosting. */
  year: number
  title: string
  text: string
  /** Set for the task alone. */
  dueOn: CivilDate | null
  state: TaskState
  /** Whether the person has it to do, or said what became of it. */
  relation: 'responsible' | 'closed'
  closedAt: Date | null
}
