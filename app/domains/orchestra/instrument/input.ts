import { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import { MOST_ORE } from '#app/kernel/money.ts'
import {
  date,
  filledLine,
  line,
  optionalDate,
  optionalKroner,
  optionalWhole,
  prose,
  ticked,
  whole,
} from '#app/kernel/shapes.ts'
import { readStrokes } from '#app/kernel/signature.ts'
import { INSTRUMENTS } from '../instruments.ts'
import { CONDITIONS } from './instrument.ts'

const key = (textKey: TextKey): string => textKey
const id = z.string().min(1).max(60)
const version = whole(1, 1_000_000)
const instrument = z.enum(INSTRUMENTS as [string, ...string[]], { error: key('faults.notAChoice') })

const facts = {
  mark: filledLine(20),
  instrument,
  size: line(10),
  maker: line(120),
  serial: line(60),
  boughtOn: optionalDate,
  chargedYear: optionalWhole(1992, 2100),
  price: optionalKroner(MOST_ORE),
  insured: optionalKroner(MOST_ORE),
  condition: z.enum(CONDITIONS, { error: key('faults.notAChoice') }),
  remark: prose(2_000),
}

export const addInstrumentInput = z.object({ intent: z.literal('add'), ...facts })
export const changeInstrumentInput = z.object({ intent: z.literal('change'), version, ...facts })
export const retireInput = z.object({ intent: z.literal('retire'), version })
export const restoreInput = z.object({ intent: z.literal('restore'), version })
export const startRepairInput = z.object({
  intent: z.literal('repair'),
  what: filledLine(300),
  workshop: line(120),
  sentOn: date,
})
export const endRepairInput = z.object({
  intent: z.literal('repaired'),
  repairId: id,
  doneOn: date,
  cost: optionalKroner(MOST_ORE),
  condition: z.enum(['good', 'worn', 'damaged'], { error: key('faults.notAChoice') }),
})
export const prepareLoanInput = z.object({
  intent: z.literal('lend'),
  childId: z
    .string({ error: key('faults.required') })
    .min(1, key('faults.required'))
    .max(60),
  dueOn: date,
})
export const removePhotoInput = z.object({ intent: z.literal('unpicture'), photoId: id })

export const signLoanInput = z.object({
  intent: z.literal('sign'),
  name: line(120),
  strokes: z
    .string()
    .default('')
    .refine((text) => readStrokes(text) !== null, key('orchestraLoan.notADrawing')),
  accepted: ticked.refine((yes) => yes, key('orchestraLoan.tickFirst')),
  /** The wording that stood on the screen. */
  agreement: whole(1, 1_000),
})
export const handOutInput = z.object({ intent: z.literal('hand-out'), lentOn: date, conditionOut: prose(1_000) })
export const callOffInput = z.object({ intent: z.literal('call-off') })
export const takeBackInput = z.object({
  intent: z.literal('take-back'),
  returnedOn: date,
  conditionIn: prose(1_000),
  condition: z.enum(['good', 'worn', 'damaged'], { error: key('faults.notAChoice') }),
  repair: ticked,
  what: line(300),
  workshop: line(120),
})
export const prolongInput = z.object({ intent: z.literal('prolong'), dueOn: date })

export type InstrumentFacts = Omit<z.output<typeof addInstrumentInput>, 'intent'>
export type TakeBack = Omit<z.output<typeof takeBackInput>, 'intent'>
