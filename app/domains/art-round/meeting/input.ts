import { z } from 'zod'
import { filledLine, line, prose, ticked, whole } from '#app/kernel/shapes.ts'
import { STEPS } from './meeting.ts'

/** Far more duels than anyone could bear. */
export const MOST_DUELS = 500
export const MOST_TALK_REASON = 1000
export const MOST_ITEM_NOTE = 4000

const key = line(40)

export const startInput = z.object({
  intent: z.literal('start'),
  zone: ticked,
  split: ticked,
  /** Numbers of other applications; the secretariat's alone. */
  numbers: line(2000).optional().default(''),
})
export type StartChoice = Omit<z.output<typeof startInput>, 'intent'>

export const leadInput = z.object({
  intent: z.literal('lead'),
  step: z.enum(STEPS, { error: 'faults.notAChoice' }),
  /** What was talked about when the button was pressed: a second press, or another's, moves nothing on. Empty: nothing. */
  seen: key.optional().default(''),
  /** Where to jump to. */
  item: key.optional().default(''),
})
export type Lead = Omit<z.output<typeof leadInput>, 'intent'>

export const noteInput = z.object({
  intent: z.literal('note'),
  item: filledLine(40),
  /** What the note was when it was opened: what somebody else wrote meanwhile is not overwritten unseen. */
  before: prose(MOST_ITEM_NOTE).optional().default(''),
  note: prose(MOST_ITEM_NOTE),
})

export const changeInput = z.object({
  intent: z.literal('change'),
  item: filledLine(40),
  /** By the criterion's key; what is not sent stays. */
  score: z
    .record(z.string().max(40), line(6))
    .default({})
    .transform((typed) => {
      const given = Object.entries(typed).filter(([, text]) => text !== '')
      return Object.fromEntries(given.map(([name, text]): [string, number] => [name, Number(text)]))
    }),
  pick: z.preprocess(
    (text) => (typeof text === 'string' && /^\d{1,3}$/.test(text) ? Number(text) : null),
    z.number().int().min(1).nullable(),
  ),
  reason: prose(MOST_TALK_REASON).pipe(z.string().min(1, 'meeting.reasonMissing')),
})
export type TalkChangeInput = Omit<z.output<typeof changeInput>, 'intent'>

export const endInput = z.object({ intent: z.literal('end') })
export const namesInput = z.object({ intent: z.literal('names'), shown: z.enum(['yes', 'no']) })

export const openDuelsInput = z.object({ intent: z.literal('open-duels'), perJuror: whole(1, MOST_DUELS) })
export const closeDuelsInput = z.object({ intent: z.literal('close-duels'), id: filledLine(40) })

/** What the secretariat's page of the meeting takes. */
export const officeInput = z.discriminatedUnion('intent', [
  startInput,
  leadInput,
  noteInput,
  endInput,
  namesInput,
  openDuelsInput,
  closeDuelsInput,
])
/** What a juror's page of the meeting takes; who may do what is for the policy. */
export const roomInput = z.discriminatedUnion('intent', [
  startInput,
  leadInput,
  noteInput,
  endInput,
  namesInput,
  changeInput,
])
