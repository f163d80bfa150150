import { z } from 'zod'
import { line } from '#app/kernel/shapes.ts'
import { isLocalTime } from '#app/kernel/when.ts'
import { ANSWERS, REASONS } from './reply.ts'

const id = z.string().max(60)
const answer = z.enum(ANSWERS, { error: 'faults.notAChoice' })
const optionalTime = z
  .string()
  .default('')
  .transform((text) => text.trim())
  .pipe(z.string().refine((text) => text === '' || isLocalTime(text), 'faults.notATime'))
  .transform((text) => text || null)
const reason = z.enum([...REASONS, ''], { error: 'faults.notAChoice' }).default('')

/** One tap: an answer for a child and a day, and nothing else. */
export const tapInput = z.object({ intent: z.literal('tap'), dayId: id, childId: id, answer })
/** What one may add to it. */
export const detailInput = z.object({
  ...{ intent: z.literal('detail'), dayId: id, childId: id, answer },
  ...{ at: optionalTime, reason, words: line(300) },
})
/** Everyone who has no answer yet comes, on every day of the seminar that is not over. */
export const allComeInput = z.object({ intent: z.literal('all'), seminarId: id })
export const takeDutyInput = z.object({ intent: z.literal('duty'), dutyId: id })
/** `dutyId` is the turn that is taken over. */
export const takeOverInput = z.object({ intent: z.literal('takeOver'), dutyId: id })
/** A new link, by e-mail. */
export const newLinkInput = z.object({
  intent: z.literal('link'),
  email: z
    .string({ error: 'faults.required' })
    .transform((text) => text.trim().toLowerCase())
    .pipe(z.string().min(1, 'faults.required').max(254).email('faults.notAnEmail')),
})
export const oneTapInput = z.discriminatedUnion('intent', [
  ...([tapInput, detailInput, allComeInput, takeDutyInput, takeOverInput, newLinkInput] as const),
])

/** What a family said on the telephone. */
export const enterInput = z.object({
  ...{ intent: z.literal('enter'), dayId: id, childId: id, answer },
  ...{ at: optionalTime, reason, words: line(300) },
})
export const remindInput = z.object({ intent: z.literal('remind') })
export const repliesInput = z.discriminatedUnion('intent', [enterInput, remindInput])
