import { z } from 'zod'
import { filledLine } from '#app/kernel/shapes.ts'

const side = filledLine(40)

export const answerDuelInput = z.object({
  intent: z.literal('answer'),
  /** The keys of the two sheets, as they hang. */
  left: side,
  right: side,
  answer: z.enum(['left', 'right', 'equal'], { error: 'faults.notAChoice' }),
})
export type DuelAnswer = Omit<z.output<typeof answerDuelInput>, 'intent'>

/** Which duel is taken back: of two taps on the same button the second does nothing. */
export const undoDuelInput = z.object({ intent: z.literal('undo'), left: side, right: side })
