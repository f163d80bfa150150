import { z } from 'zod'
import { filledLine, line, time, whole } from '#app/kernel/shapes.ts'
import { DUTY_KINDS } from './duty.ts'

const id = z.string().max(60)
const fields = {
  dayId: z
    .string()
    .default('')
    .transform((text) => text || null),
  kind: z.enum(DUTY_KINDS, { error: 'faults.notAChoice' }),
  ...{ titleNb: filledLine(80), titleEn: line(80), begins: time, ends: time, needed: whole(1, 20), remark: line(300) },
}

export const addDutyInput = z.object({ intent: z.literal('add'), ...fields })
export const changeDutyInput = z.object({ intent: z.literal('change'), id, version: whole(1, 1_000_000), ...fields })
export const dutiesInput = z.discriminatedUnion('intent', [
  addDutyInput,
  changeDutyInput,
  z.object({ intent: z.literal('propose') }),
  z.object({ intent: z.literal('remove'), id }),
  z.object({ intent: z.literal('take'), id }),
  z.object({ intent: z.literal('give-back'), id }),
  z.object({ intent: z.literal('swap'), id }),
  z.object({ intent: z.literal('keep'), id }),
  z.object({ intent: z.literal('take-over'), id }),
  z.object({ intent: z.literal('let-off'), id }),
  z.object({ intent: z.literal('assign'), id, guardianId: id.min(1, 'faults.required') }),
  z.object({ intent: z.literal('came'), id, came: z.enum(['yes', 'no', 'unknown']) }),
])
