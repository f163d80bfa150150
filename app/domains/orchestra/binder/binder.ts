/** The emergency binder of a seminar: what those on duty need when something happens, and nothing else. */
import type { HealthKind, KitchenCode, Relation } from '../family/family.ts'
import type { Instrument } from '../instruments.ts'

/** One child's card. */
export interface BinderCard {
  childId: string
  name: string
  demo: boolean
  instrument: Instrument
  guardians: { name: string; relation: Relation; phones: string[]; mayPickUp: boolean }[]
  reserves: { name: string; relation: string; phone: string; mayPickUp: boolean }[]
  goesHomeAlone: boolean
  /** The family agrees that health is kept. Where it does not, there are no notes, and it is to be rung. */
  healthAgreed: boolean
  /** Null: the text cannot be opened, and the family is to be rung. */
  notes: { kind: HealthKind; kitchen: KitchenCode | ''; text: string | null }[]
  /** The child may be photographed. */
  pictures: boolean
}

/** What a phone gets when the binder is opened. Instants are milliseconds since 1970. */
export interface OpenedBinder {
  seminarId: string
  personId: string
  seminar: { nb: string; en: string }
  /** Which code it was: another one makes what is kept worthless. */
  madeAt: number
  /** When it is to be gone from every phone. */
  closesAt: number
  cards: BinderCard[]
}

/** Where a binder stands at a moment. */
export type BinderState =
  /** Nobody has made one. */
  | 'none'
  /** Made; its hours have not begun. */
  | 'waiting'
  | 'open'
  /** Too many wrong codes: a new code is needed. */
  | 'shut'
  /** Its hours are over. */
  | 'over'

/** A card that was read on a phone. */
export interface Reading {
  /** Made by the phone, so that a repeat is the same reading. */
  id: string
  childId: string
  at: Date
}
