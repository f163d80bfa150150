import type { PictureView } from '#app/domains/media/views.ts'
import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Direction } from '../delivery/delivery.ts'
import type { OwnDirection } from '../delivery/views.ts'
import type { ExhibitedWork, SoldWork } from '../work/work.ts'
import type { Condition } from './receipt.ts'

export interface ConditionPictureView {
  id: string
  picture: PictureView
  /** What it shows; empty: nothing was said. */
  remark: string
  /** ISO instant. */
  takenAt: string
  direction: Direction
}

export interface ReceiptView {
  id: string
  direction: Direction
  /** ISO instant. */
  at: string
  /** Who took it in, or gave it out; empty: not known. */
  by: string
  partyName: string
  /** The signature, a path each stroke; none: not signed. */
  paths: string[]
  /** What was signed. */
  lines: string[]
  condition: Condition
  remark: string
  insuredOre: Ore | null
  takenBack: { at: string; by: string; reason: string } | null
  pictures: ConditionPictureView[]
  can: { takeBack: boolean }
}

export interface ExhibitionItemView {
  year: number
  venue: string
  work: ExhibitedWork
  /** ISO; null: not told. */
  closesOn: CivilDate | null
  /** What was arranged, for those who arrange it on behalf. */
  in: OwnDirection
  out: OwnDirection | null
  sold: SoldWork | null
  /** The receipt that comes next; null: the work has come and gone. */
  next: {
    direction: Direction
    /** What stands above the signature. */
    lines: string[]
    wording: number
    valueOre: Ore | null
    /** Who is expected at the door. */
    party: string
    /** Taken before the receipt. */
    pictures: ConditionPictureView[]
  } | null
  receipts: ReceiptView[]
  once: { receipt: string; back: string }
}
