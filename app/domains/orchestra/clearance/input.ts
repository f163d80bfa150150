import { z } from 'zod'
import { date, email, filledLine } from '#app/kernel/shapes.ts'
import { CLEARED_FOR } from './clearance.ts'

/** That somebody showed a certificate. There is no field for a remark, and none for a file. */
export const noteClearanceInput = z.object({
  intent: z.literal('note'),
  email,
  role: z.enum(CLEARED_FOR, { error: 'faults.notAChoice' }),
  shownOn: date,
})
export type NoteClearanceInput = Omit<z.output<typeof noteClearanceInput>, 'intent'>

export const eraseClearanceInput = z.object({ intent: z.literal('erase'), id: filledLine(40) })
