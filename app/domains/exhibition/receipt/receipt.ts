/** Receipts for works: rows are added, and taken back by rows, so that what was signed stands for ever. */
import type { Ore } from '#app/kernel/money.ts'
import type { Direction } from '../delivery/delivery.ts'

/** Without a flaw, with marks that were there, or damaged. */
export const CONDITIONS = ['perfect', 'marked', 'damaged'] as const
export type Condition = (typeof CONDITIONS)[number]

export interface Receipt {
  id: string
  participantId: string
  direction: Direction
  at: Date
  /** Who took it in, or gave it out; null: the operator's command line. */
  byId: string | null
  /** Who handed it in, or fetched it. */
  partyName: string
  /** See kernel/signature.ts; empty: not signed. */
  signature: string
  /** What stood above the signature, word for word, a line each. */
  signedText: string
  condition: Condition
  /** What is to be seen on it; in a row that takes back, why. */
  remark: string
  insuredOre: Ore | null
  /** The receipt that this one takes back. */
  correctsId: string | null
  /** Made by the phone, so that a repeat counts once. */
  onceKey: string
}

/** A picture of a work's condition. */
export interface ConditionPicture {
  id: string
  participantId: string
  /** Null: taken before the receipt is signed. */
  receiptId: string | null
  direction: Direction
  pictureId: string
  /** What it shows, in the words of who took it; empty: nothing was said. */
  remark: string
  takenAt: Date
}

/** Which words a receipt has; another wording, another number: a page that is left open does not sign the old one. */
export const WORDING = 1
/** Of one work in one direction. */
export const MOST_PICTURES = 12
/** Characters. */
export const MOST_REMARK = 1000
export const MOST_PICTURE_REMARK = 300
