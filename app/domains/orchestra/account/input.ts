import { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import { filledLine, line, optionalDate, prose, ticked, whole } from '#app/kernel/shapes.ts'
import { COURSES } from '../attendance/attendance.ts'
import { HOLD_KINDS } from './keeping.ts'

const key = (textKey: TextKey): string => textKey
const id = z.string().min(1).max(60)
const term = z.string().regex(/^\d{4}-[vh]$/)
const course = z.enum(COURSES, { error: key('faults.notAChoice') })

export const freezeMembersInput = z.object({
  intent: z.literal('freeze-members'),
  statutes: ticked,
  yearReport: ticked,
  accounts: ticked,
  /** How many lines stood on the screen. */
  count: whole(0, 100_000),
})
export const courseFactsInput = z.object({
  intent: z.literal('course'),
  term,
  course,
  title: filledLine(160),
  plan: line(200),
  planApproved: optionalDate,
  leader: line(120),
  announced: ticked,
})
export const freezeCourseInput = z.object({ intent: z.literal('freeze-course'), term, course })
export const holdInput = z.object({
  intent: z.literal('hold'),
  kind: z.enum(HOLD_KINDS, { error: key('faults.notAChoice') }),
  /** The id of what is held, as the page offers it. */
  subjectId: z
    .string({ error: key('faults.required') })
    .min(1, key('faults.required'))
    .max(60),
  reason: prose(500).pipe(z.string().min(1, key('faults.required'))),
})
export const liftInput = z.object({ intent: z.literal('lift'), holdId: id })

export type CourseFactsGiven = Omit<z.output<typeof courseFactsInput>, 'intent' | 'term' | 'course'>
