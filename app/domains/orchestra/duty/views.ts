import type { DutyKind } from './duty.ts'
import type { FairShare } from './rules.ts'

export interface TurnView {
  id: string
  guardianId: string
  /** Null where the viewer is not shown who it is. */
  name: string | null
  demo: boolean
  own: boolean
  swap: boolean
  came: boolean | null
}

export interface DutyView {
  id: string
  dayId: string | null
  date: string
  kind: DutyKind
  title: { nb: string; en: string }
  begins: string
  ends: string
  needed: number
  left: number
  remark: string
  version: number
  turns: TurnView[]
  begun: boolean
  can: { take: boolean; giveBack: boolean; swap: boolean; takeOver: boolean }
}

export interface DutiesView {
  seminar: {
    id: string
    term: string
    title: { nb: string; en: string }
    days: { id: string; date: string }[]
  }
  duties: DutyView[]
  /** Null for who has no child there. */
  share: FairShare | null
  /** Guardians to ask, those whose families have the fewest turns first; empty for others than who manages. */
  askFirst: { guardianId: string; name: string; turns: number }[]
  can: { manage: boolean }
}
