import type { Activity, PlanStatus, Quarter, StatusWord } from './plan.ts'

export interface ActivityRow extends Pick<Activity, 'id' | 'title' | 'owner' | 'quarters' | 'version'> {
  /** Who answers for it: the person, the words, or both; empty: nobody is named. */
  answers: string
  ownerId: string | null
  now: PlanStatus | null
  /** The word that stands in each quarter, of the year last. */
  said: { quarter: Quarter; status: PlanStatus }[]
  /** How last year's ended that it goes on from; null: nothing was said. Undefined: it follows none. */
  before?: PlanStatus | null
  /** Goes on from last year, where it was left undone. */
  leftBefore: boolean
}

export interface MeasureRow {
  id: string
  title: string
  version: number
  demo: boolean
  activities: ActivityRow[]
}

export interface PlanView {
  year: number
  measures: MeasureRow[]
  counts: Record<PlanStatus | 'unsaid', number>
  activities: number
  /** The activity that is opened: all that was said of it, the newest first. */
  open: (ActivityRow & { measureId: string; history: (Omit<StatusWord, 'byId'> & { by: string | null })[] }) | null
  /** The quarter that one would speak of now. */
  quarter: Exclude<Quarter, 0>
  /** Who can be made to answer for an activity, by name. */
  people: { id: string; name: string }[]
  can: { follow: boolean }
}

/** An activity that a person answers for, in a year that is not over. */
export interface MyActivity {
  id: string
  year: number
  measure: string
  title: string
  quarters: string
  now: PlanStatus | null
}
