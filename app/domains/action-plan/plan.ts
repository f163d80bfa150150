/** The year's action plan (handlingsplan): measures, their activities, and how they went. */

export const STATUSES = ['planned', 'underway', 'done', 'delayed', 'notDone'] as const
export type PlanStatus = (typeof STATUSES)[number]

/** 1 to 4; 0 is the whole year. */
export const QUARTERS = [0, 1, 2, 3, 4] as const
export type Quarter = (typeof QUARTERS)[number]

/** When something is to be done: "Q1", "Q2+Q3", "ongoing"; empty: not said. */
export const WHEN = /^(ongoing|Q[1-4](\+Q[1-4])*)?$/

/** Characters. */
export const MOST_TITLE = 160
export const MOST_OWNER = 80
export const MOST_NOTE = 500
/** Measures of a year, and activities of all of them. */
export const MOST_MEASURES = 60
export const MOST_ACTIVITIES = 400

/** What was said of an activity in a quarter; rows are added and never changed. */
export interface StatusWord {
  id: string
  quarter: Quarter
  status: PlanStatus
  note: string
  at: Date
  byId: string | null
}

export interface ActivityWords {
  title: string
  /** A group, or a person without an account, in words. */
  owner: string
  /** Who of the secretariat, the coordinators and the contacts answers for it; null: nobody of them. */
  ownerId: string | null
  quarters: string
}

export interface Activity extends ActivityWords {
  id: string
  measureId: string
  position: number
  /** The activity of the year before that it goes on from. */
  followsId: string | null
  version: number
  /** The oldest first. */
  statuses: readonly StatusWord[]
}

export interface Measure {
  id: string
  year: number
  position: number
  title: string
  demo: boolean
  version: number
  activities: readonly Activity[]
}

/** An activity as a file has it. */
export interface PlanRow {
  measure: string
  activity: string
  status: PlanStatus | null
  quarters: string
}
