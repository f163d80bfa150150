/** The plan of a hosting: milestones counted from the opening, and what somebody is to do for each. */
import type { CivilDate } from '#app/kernel/when.ts'

/** Who it is for: the secretariat, or the municipality that hosts. */
export const SIDES = ['office', 'host'] as const
export type Side = (typeof SIDES)[number]

export const TASK_STATES = ['open', 'done', 'dropped'] as const
export type TaskState = (typeof TASK_STATES)[number]

/** The furthest before the opening, and after it, that a milestone can be, in months. */
export const MOST_MONTHS_BEFORE = 60
export const MOST_MONTHS_AFTER = 24

/** A task under a milestone of the template. */
export interface TemplateTask {
  id: string
  position: number
  titleNb: string
  /** Empty: as in Norwegian. */
  titleEn: string
  side: Side
}

/** A milestone of every hosting, as the secretariat has it in the template. */
export interface TemplateMilestone {
  id: string
  /** Counted back from the opening; negative: after it. */
  monthsBefore: number
  position: number
  titleNb: string
  titleEn: string
  /** What shows that it is reached. */
  evidence: string
  /** Empty: as in Norwegian. */
  evidenceEn: string
  side: Side
  retiredAt: Date | null
  version: number
  tasks: readonly TemplateTask[]
}

/** A milestone of one hosting. */
export interface Milestone {
  id: string
  hostingId: string
  templateId: string | null
  monthsBefore: number
  position: number
  titleNb: string
  titleEn: string
  evidence: string
  /** Empty: as in Norwegian. */
  evidenceEn: string
  side: Side
  /** Set by hand; null: counted from the opening. */
  dueOn: CivilDate | null
  /** When the plan got it. */
  madeOn: CivilDate | null
  doneOn: CivilDate | null
  doneById: string | null
  /** What was due when it was done. */
  wasDueOn: CivilDate | null
  note: string
  version: number
}

/** Something that somebody is to do. */
export interface Task {
  id: string
  hostingId: string
  milestoneId: string | null
  /** The meeting whose minutes it comes from. */
  meetingId: string | null
  templateId: string | null
  position: number
  title: string
  /** Empty: as it is. */
  titleEn: string
  text: string
  side: Side
  /** Its own day; null: the milestone's, or none. */
  dueOn: CivilDate | null
  responsibleId: string | null
  state: TaskState
  closedAt: Date | null
  closedById: string | null
  wasDueOn: CivilDate | null
  createdAt: Date
  version: number
}

export interface Plan {
  /** In the order in which they fall due. */
  milestones: readonly Milestone[]
  tasks: readonly Task[]
}

/** Milestones far from the opening come first, and of one month as the secretariat has put them. */
export const byMonths = (
  a: Pick<Milestone, 'monthsBefore' | 'position'>,
  b: Pick<Milestone, 'monthsBefore' | 'position'>,
): number => b.monthsBefore - a.monthsBefore || a.position - b.position
