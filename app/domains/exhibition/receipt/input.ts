import { z } from 'zod'
import { MOST_ORE } from '#app/kernel/money.ts'
import { filledLine, line, prose, ticked, whole } from '#app/kernel/shapes.ts'
import { MOST_POINTS } from '#app/kernel/signature.ts'
import { DIRECTIONS } from '../delivery/delivery.ts'
import { CONDITIONS, MOST_PICTURE_REMARK, MOST_REMARK } from './receipt.ts'

const id = z.string().max(60)
const onceKey = z.string().uuid()

export const writeReceiptInput = z.object({
  intent: z.literal('receipt'),
  direction: z.enum(DIRECTIONS),
  partyName: line(120),
  condition: z.enum(CONDITIONS, { error: 'faults.required' }),
  remark: prose(MOST_REMARK),
  strokes: z
    .string()
    .max(MOST_POINTS * 9)
    .default(''),
  unsigned: ticked,
  /** What stood on the screen: its wording, and the value in øre (empty: not stated). */
  wording: whole(1, 1000),
  valueOre: z
    .string()
    .regex(/^\d{0,10}$/)
    .default('')
    .transform((text) => (text === '' ? null : Math.min(Number(text), MOST_ORE))),
  onceKey,
})

export const takeBackReceiptInput = z.object({
  intent: z.literal('take-back'),
  receiptId: id,
  reason: filledLine(MOST_REMARK),
  onceKey,
})

/** What is typed beside the picture itself. */
export const takePictureInput = z.object({ pictureRemark: prose(MOST_PICTURE_REMARK) })

export const removePictureInput = z.object({ intent: z.literal('unpicture'), pictureId: id })
