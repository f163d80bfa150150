import { z } from 'zod'
import { filledLine, optionalDate, whole } from '#app/kernel/shapes.ts'
import { placeOf } from './desks.ts'

const place = filledLine(60).transform((key, issues) => {
  const found = placeOf(key)
  if (found) return found
  issues.addIssue({ code: 'custom', message: 'orchestraSeating.noSuchPlace' })
  return z.NEVER
})
/** Which plan the form was about: of an ensemble, on a day or all of them, as it stood. */
const plan = { ensembleId: filledLine(40), date: optionalDate, version: whole(0, 1_000_000) }

export const seatingInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('propose'), ...plan }),
  z.object({ intent: z.literal('move'), ...plan, from: place, to: place }),
  z.object({ intent: z.literal('lock'), ...plan, place }),
  z.object({ intent: z.literal('unlock'), ...plan, place }),
  z.object({ intent: z.literal('forward'), ...plan, childId: filledLine(40) }),
  z.object({ intent: z.literal('empty'), ...plan, childId: filledLine(40) }),
  z.object({ intent: z.literal('fill'), ...plan, childId: filledLine(40), from: place }),
  z.object({ intent: z.literal('seat'), ...plan }),
  z.object({ intent: z.literal('as-others'), ...plan }),
  z.object({ intent: z.literal('undo'), ...plan }),
  z.object({ intent: z.literal('show'), ...plan }),
  z.object({ intent: z.literal('hide'), ...plan }),
])
export type SeatingDeed = z.output<typeof seatingInput>

/** Which plan a deed is about, and how it stood. */
export interface PlanRef {
  ensembleId: string
  date: string | null
  version: number
}
