import { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import {
  date,
  email,
  filledLine,
  line,
  optionalDate,
  prose,
  several,
  time,
  webAddress,
  whole,
} from '#app/kernel/shapes.ts'
import { SIDES } from '../plan/plan.ts'

const key = (textKey: TextKey): string => textKey
const id = filledLine(60)
const version = whole(1, 1_000_000)
const optionalId = line(60).transform((text) => text || null)

const meeting = {
  title: filledLine(160),
  date,
  begins: time,
  ends: time,
  place: line(200),
  url: webAddress,
  agenda: prose(10_000),
}

/** Every form on the page of a hosting's group and meetings. */
export const hostingMeetingsInput = z.discriminatedUnion('intent', [
  z.object({
    ...{ intent: z.literal('member'), name: filledLine(120), email, task: line(120) },
    locale: z.enum(['nb', 'en'], { error: key('faults.notAChoice') }).default('nb'),
  }),
  z.object({ intent: z.literal('leave'), id }),
  z.object({ intent: z.literal('call'), ...meeting }),
])
const changeInput = z.object({ intent: z.literal('change'), version, ...meeting })
export type MeetingFacts = Omit<z.output<typeof changeInput>, 'intent' | 'version'>

/** Every form on the page of one meeting. */
export const hostingMeetingInput = z.discriminatedUnion('intent', [
  changeInput,
  z.object({ intent: z.literal('invite') }),
  z.object({ intent: z.literal('cancel') }),
  z.object({ intent: z.literal('minutes'), version, minutes: prose(30_000), came: several(200) }),
  z.object({
    ...{ intent: z.literal('action'), title: filledLine(160), dueOn: optionalDate, responsibleId: optionalId },
    side: z.enum(SIDES, { error: key('faults.notAChoice') }),
    /** Made by the page, so that a form that is sent twice adds one. */
    once: line(80),
  }),
  z.object({ intent: z.literal('send') }),
])

/** The answer of a guest, from the link of the letter. */
export const meetingReplyInput = z.object({
  answer: z.enum(['yes', 'no'], { error: key('hostingMeetings.chooseAnswer') }),
})
