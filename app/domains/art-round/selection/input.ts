import { z } from 'zod'
import { filledLine, line, optionalWhole, prose, whole } from '#app/kernel/shapes.ts'
import { MOST_WAITING } from './decisions.ts'

export const proposeInput = z.object({ intent: z.literal('propose'), waiting: whole(0, MOST_WAITING) })

export const decideInput = z.object({
  intent: z.literal('decide'),
  id: filledLine(40),
  /** What the page was made from: a decision that was changed meanwhile is not overwritten. */
  seen: line(100),
  decision: z.enum(['accepted', 'waitlisted', 'declined', 'none'], { error: 'faults.notAChoice' }),
  workId: line(40).transform((id) => id || null),
  /** Empty: last in line. */
  waitingPlace: optionalWhole(1, MOST_WAITING),
  reason: prose(1000).pipe(z.string().min(1, 'selection.reasonMissing')),
})
export type DecideInput = Omit<z.output<typeof decideInput>, 'intent'>

export const announceInput = z.object({ intent: z.literal('announce') })
export const offerInput = z.object({ intent: z.literal('offer') })
