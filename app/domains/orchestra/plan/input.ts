/** What people may send about the plan of a seminar; messages are text keys. */
import { z } from 'zod'
import { filledLine, line, several, time, whole } from '#app/kernel/shapes.ts'
import { isGroup } from '../instruments.ts'
import { SESSION_KINDS } from './plan.ts'

const id = filledLine(40)
const version = whole(1, 1_000_000)

const session = {
  kind: z.enum(SESSION_KINDS, { error: 'faults.notAChoice' }),
  title: line(80),
  begins: time,
  ends: time,
  roomId: line(40),
  groups: several(60).transform((codes) => codes.filter(isGroup)),
  ensembles: several(10),
  pieces: several(40).transform((ids) => ids.filter(Boolean)),
  adultIds: several(60),
}
export const addSessionInput = z.object({ intent: z.literal('add'), dayId: id, ...session })
export const editSessionInput = z.object({ intent: z.literal('edit'), id, version, ...session })
export type SessionFields = Omit<z.output<typeof addSessionInput>, 'intent' | 'dayId'>

/** Only where it lies; `stay` is set by the program of the grid, which shows the answer itself. */
export const moveSessionInput = z.object({
  intent: z.literal('move'),
  id,
  version,
  roomId: line(40),
  begins: time,
  stay: z.literal('yes').optional(),
})
export const removeSessionInput = z.object({ intent: z.literal('remove'), id })
export const clearDayInput = z.object({ intent: z.literal('clear'), dayId: id })
export const usualInput = z.object({ intent: z.literal('usual'), dayId: id })
export const rotationInput = z.object({ intent: z.literal('rotation'), dayId: id, begins: time, ends: time })
export const showInput = z.object({ intent: z.literal('show') })
export const hideInput = z.object({ intent: z.literal('hide') })

/** Every form of the page of the plan. */
export const planInput = z.discriminatedUnion('intent', [
  ...([addSessionInput, editSessionInput, moveSessionInput, removeSessionInput, clearDayInput] as const),
  ...([usualInput, rotationInput, showInput, hideInput] as const),
])
