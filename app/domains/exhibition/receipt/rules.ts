import type { FieldFault } from '#app/domains/art-round/edition/edition.ts'
import { standing } from '#app/domains/tallies/rules.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import { isSignature, readStrokes } from '#app/kernel/signature.ts'
import type { Direction } from '../delivery/delivery.ts'
import type { WorkState } from '../work/work.ts'
import type { Condition, Receipt } from './receipt.ts'

/** The receipts of one work that hold. */
export interface Stand<R> {
  in: R | null
  out: R | null
}

type Row = Pick<Receipt, 'id' | 'direction' | 'correctsId'>

/** At most one of each direction holds; the latest, should there be more. */
export function standOf<R extends Row>(receipts: readonly R[]): Stand<R> {
  const hold = standing(receipts)
  const of = (direction: Direction) => hold.filter((one) => one.direction === direction).at(-1) ?? null
  return { in: of('in'), out: of('out') }
}

/** Whether a work was in the house at an instant: taken in by then, and not given out before or at it. */
export function wasInHouse(receipts: readonly (Row & Pick<Receipt, 'at'>)[], at: Date): boolean {
  const stand = standOf(receipts)
  return stand.in !== null && stand.in.at <= at && (stand.out === null || stand.out.at > at)
}

/** Which receipt comes next; null: the work has come and gone. */
export const nextDirection = (state: WorkState): Direction | null =>
  state === 'confirmed' ? 'in' : state === 'delivered' ? 'out' : null

/** Why no receipt of a direction can be written as things stand; null: it can. */
export function whyNotWrite(direction: Direction, state: WorkState): Sentence | null {
  if (direction === nextDirection(state)) return null
  if (direction === 'in') return { key: 'exhibitionReceipt.inAlready' }
  return { key: state === 'confirmed' ? 'exhibitionReceipt.notIn' : 'exhibitionReceipt.outAlready' }
}

/** Why a receipt cannot be taken back; null: it can. One for a work that has gone out again stands until that one is. */
export function whyNotTakeBack(receipt: Row, receipts: readonly Row[]): Sentence | null {
  if (receipt.correctsId !== null) return { key: 'exhibitionReceipt.isCorrection' }
  if (receipts.some(({ correctsId }) => correctsId === receipt.id)) return { key: 'exhibitionReceipt.takenBackAlready' }
  if (receipt.direction === 'in' && standOf(receipts).out !== null) return { key: 'exhibitionReceipt.outFirst' }
  return null
}

export interface ReceiptDraft {
  partyName: string
  condition: Condition
  remark: string
  /** As it came from the pad; empty: nothing was drawn. */
  strokes: string
  /** Said to be without a signature. */
  unsigned: boolean
}

/** What is wrong with a receipt that is to be written, beside the field that it is about. */
export function receiptFaults(draft: ReceiptDraft): FieldFault[] {
  const faults: FieldFault[] = []
  if (draft.partyName === '') faults.push({ field: 'partyName', key: 'exhibitionReceipt.sayWho' })
  if (draft.condition !== 'perfect' && draft.remark === '')
    faults.push({ field: 'remark', key: 'exhibitionReceipt.sayWhat' })
  const strokes = readStrokes(draft.strokes)
  if (strokes === null) faults.push({ field: 'unsigned', key: 'exhibitionReceipt.notADrawing' })
  else if (isSignature(strokes) === draft.unsigned)
    faults.push({
      field: 'unsigned',
      key: draft.unsigned ? 'exhibitionReceipt.signedAfterAll' : 'exhibitionReceipt.signOrSay',
    })
  return faults
}
