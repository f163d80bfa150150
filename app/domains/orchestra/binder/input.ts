import { z } from 'zod'
import { filledLine, whole } from '#app/kernel/shapes.ts'
import { MOST_BEFORE } from './rules.ts'

/** Six digits as people type them, with or without a space. */
const code = z
  .string({ error: 'faults.required' })
  .transform((text) => text.replace(/[\s.-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'orchestraBinder.notACode'))

export const binderInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('make'), before: whole(0, MOST_BEFORE) }),
  z.object({ intent: z.literal('open'), code }),
  z.object({ intent: z.literal('card'), key: filledLine(400), childId: filledLine(40) }),
])

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
const instant = z.number().int().min(0).max(8.64e15)
/** Far more than anybody reads in a weekend. */
const MOST = 500

/** What the program of the binder sends: a code to open it with, or what was opened and read without network. */
export const binderDelivery = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('open'), code }),
  z.object({
    intent: z.literal('tell'),
    openings: z.array(z.object({ id: uuid, at: instant })).max(MOST),
    readings: z.array(z.object({ id: uuid, childId: z.string().min(1).max(40), at: instant })).max(MOST),
  }),
])
