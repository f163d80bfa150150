import { z } from 'zod'
import { correctVisitsInput, countInput } from '#app/domains/tallies/input.ts'
import { date, filledLine, line, time, whole } from '#app/kernel/shapes.ts'
import { MOST_NEEDED, MOST_NOTE, SHIFT_KINDS } from './shift.ts'

const id = z.string().max(60)
const version = whole(1, 1_000_000)
const shift = {
  kind: z.enum(SHIFT_KINDS, { error: 'faults.notAChoice' }),
  date,
  begins: time,
  ends: time,
  needs: whole(1, MOST_NEEDED),
  note: line(MOST_NOTE),
}

export const shiftsInput = z.discriminatedUnion('intent', [
  /** How many the screen said that there would be. */
  z.object({ intent: z.literal('propose'), count: whole(1, 1000) }),
  z.object({ intent: z.literal('add'), ...shift }),
  z.object({ intent: z.literal('change'), shiftId: id, version, ...shift }),
  z.object({ intent: z.literal('remove'), shiftId: id, version }),
  z.object({ intent: z.literal('enter'), shiftId: id, name: filledLine(120) }),
  z.object({ intent: z.literal('leave'), turnId: id }),
  z.object({ intent: z.literal('came'), turnId: id, came: z.enum(['yes', 'no', '']) }),
])

export const myShiftsInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('take'), shiftId: id }),
  z.object({ intent: z.literal('leave'), turnId: id }),
  countInput,
  correctVisitsInput,
])
