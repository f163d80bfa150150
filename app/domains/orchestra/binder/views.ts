import type { KitchenCode } from '../family/family.ts'
import type { BinderState } from './binder.ts'

export interface BinderView {
  seminarId: string
  personId: string
  title: { nb: string; en: string }
  days: { date: string; begins: string; ends: string }[]
  state: BinderState
  opensAt: Date | null
  /** Null in a binder that is over: nobody ever opened it. */
  closesAt: Date | null
  /** Those who may open it with the code, by name. */
  onDuty: string[]
  /** For who made it: when it was opened, and by whom. */
  openings: { name: string; at: Date; offline: boolean }[]
  /** For who made it: who sleeps over, night by night; empty where nobody does. */
  nights: { date: string; guards: string[]; names: string[]; unsure: string[] }[]
  can: { make: boolean; open: boolean }
}

/** Numbers alone. */
export interface KitchenDay {
  date: string
  meals: { title: string; begins: string; ends: string }[]
  /** Players who come and eat, and grown-ups with a part in the day. */
  players: number
  adults: number
  /** Players whose families have not answered. */
  unanswered: number
  /** By what the kitchen needs to know: of those who come, and of those who have not answered. */
  needs: { code: KitchenCode; come: number; unanswered: number }[]
}

export interface KitchenView {
  seminarId: string
  title: { nb: string; en: string }
  venue: string
  days: KitchenDay[]
}
