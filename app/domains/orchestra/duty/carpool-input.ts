import { z } from 'zod'
import { filledLine, line, whole } from '#app/kernel/shapes.ts'
import { isCivilDate } from '#app/kernel/when.ts'
import { WAYS } from './carpool.ts'

const id = z.string().max(60)
const agreed = z.literal('on', { error: 'orchestraCarpool.mustAgree' })

export const offerLiftInput = z.object({
  intent: z.literal('offer'),
  date: z.string({ error: 'faults.required' }).refine(isCivilDate, 'faults.notADate'),
  way: z.enum(WAYS, { error: 'faults.notAChoice' }),
  ...{ place: filledLine(80), seats: whole(1, 8), words: line(200), agreed },
})
export const carpoolInput = z.discriminatedUnion('intent', [
  offerLiftInput,
  z.object({ intent: z.literal('end'), id }),
  z.object({ intent: z.literal('ask'), id, childId: id.min(1, 'faults.required'), agreed }),
  z.object({ intent: z.literal('withdraw'), id, childId: id }),
  z.object({ intent: z.literal('answer'), id, childId: id, accepted: z.enum(['yes', 'no']) }),
])
