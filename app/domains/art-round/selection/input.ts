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

export const prepareInput = z.object({ intent: z.literal('prepare') })
export const announceInput = z.object({
  intent: z.literal('announce'),
  /** The sign of the letters that the page was made from. */
  seen: line(64),
  /** How many letters go out, typed by the person who lets them go. */
  count: whole(0, 1_000_000),
})
export const remindInput = z.object({ intent: z.literal('remind') })
export const offerInput = z.object({ intent: z.literal('offer') })

/** One comes in and one goes out for the balance of the whole. */
export const swapInput = z.object({
  intent: z.literal('swap'),
  inId: filledLine(40),
  outId: filledLine(40),
  /** What the page was made from, of the one and of the other. */
  seenIn: line(100),
  seenOut: line(100),
  reason: prose(1000).pipe(z.string().min(1, 'selection.reasonMissing')),
})
export type SwapInput = Omit<z.output<typeof swapInput>, 'intent'>
