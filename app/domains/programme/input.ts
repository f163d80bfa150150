/** What people may send; messages are text keys. */
import { z } from 'zod'
import {
  date,
  email,
  filledLine,
  line,
  optionalDate,
  optionalDecimal,
  optionalWhole,
  prose,
  ticked,
  time,
  whole,
  yesNo,
} from '#app/kernel/shapes.ts'
import { AUDIENCES, EVENT_KINDS, MOST_ANSWER, MOST_CAPACITY, MOST_ITEMS, MOST_SEATS, MOST_TEXT } from './event.ts'
import { TEMPLATES } from './templates.ts'

const optionalTime = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
  time.optional().transform((value) => value ?? null),
)

/** The form of an event. Instants come as a date and a time; a date alone is the start of that day. */
export const eventFields = z.object({
  kind: z.enum(EVENT_KINDS, { error: 'faults.notAChoice' }),
  audience: z.enum(AUDIENCES, { error: 'faults.notAChoice' }),
  titleNb: filledLine(120),
  titleEn: line(120),
  textNb: prose(MOST_TEXT),
  textEn: prose(MOST_TEXT),
  date,
  begins: time,
  ends: optionalTime,
  venue: line(120),
  address: line(120),
  place: line(80),
  lat: optionalDecimal(-90, 90),
  lng: optionalDecimal(-180, 180),
  stepFree: yesNo,
  signUp: ticked,
  signUpFromDate: optionalDate,
  signUpFromTime: optionalTime,
  signUpToDate: optionalDate,
  signUpToTime: optionalTime,
  capacity: optionalWhole(1, MOST_CAPACITY),
  mostSeats: whole(1, MOST_SEATS),
  questionNb: line(120),
  questionEn: line(120),
})
export type EventFields = z.output<typeof eventFields>

export const planInput = z.object({
  intent: z.literal('plan'),
  template: z.enum(TEMPLATES, { error: 'faults.notAChoice' }),
})
export const editInput = eventFields.extend({ intent: z.literal('edit'), version: whole(1, 1_000_000) })
export const publishInput = z.object({ intent: z.literal('publish') })
export const cancelEventInput = z.object({ intent: z.literal('cancel'), text: prose(1000) })
export const writeInput = z.object({
  intent: z.literal('write'),
  subject: filledLine(120),
  text: prose(MOST_TEXT).pipe(z.string().min(1, 'faults.required')),
  /** How many the secretariat was told that it goes to. */
  count: whole(1, 100_000),
})
export const attendanceInput = z.object({
  intent: z.literal('attendance'),
  attended: optionalWhole(0, 100_000),
})

/** The points of the programme, every row of the form; a row without a title is none. */
export const itemsInput = z.object({
  intent: z.literal('items'),
  version: whole(1, 1_000_000),
  items: z
    .array(z.object({ begins: optionalTime, titleNb: line(160), titleEn: line(160), who: line(160), place: line(120) }))
    .max(MOST_ITEMS + 5)
    .default([]),
})
export const groupInput = z.object({
  intent: z.literal('group'),
  /** Empty: a new one. */
  groupId: z.string().max(60).default(''),
  version: whole(0, 1_000_000),
  name: filledLine(120),
  emails: prose(20_000),
  people: optionalWhole(0, 10_000),
})
export const removeGroupInput = z.object({
  intent: z.literal('remove-group'),
  groupId: z.string().max(60),
  version: whole(1, 1_000_000),
})
export const inviteGroupInput = z.object({
  intent: z.literal('invite-group'),
  groupId: z.string().max(60),
  /** How many the screen said that it reaches. */
  count: whole(1, 10_000),
})
export const groupCameInput = z.object({
  intent: z.literal('group-came'),
  groupId: z.string().max(60),
  version: whole(1, 1_000_000),
  came: optionalWhole(0, 10_000),
})

const slug = { slug: z.string().min(1).max(200) }
/** The forms on the page of those who host: which event each is of, it says itself. */
export const hostProgrammeInput = z.discriminatedUnion('intent', [
  attendanceInput.extend(slug),
  groupCameInput.extend(slug),
])

/** The form of a sign-up. `website` is a field that people do not see: whoever fills it in is a machine. */
export const signUpInput = z.object({
  name: filledLine(120),
  email,
  seats: whole(1, MOST_SEATS),
  answer: line(MOST_ANSWER),
  website: z.string().max(500).default(''),
})
export type SignUpInput = z.output<typeof signUpInput>

export const changeSignUpInput = z.object({
  intent: z.literal('change'),
  seats: whole(1, MOST_SEATS),
  answer: line(MOST_ANSWER),
})
export const cancelSignUpInput = z.object({ intent: z.literal('cancel') })

/** What is done at the door. */
export const cameInput = z.object({
  intent: z.literal('came'),
  id: filledLine(40),
  came: optionalWhole(0, 200),
})
export const walkInInput = z.object({ intent: z.literal('walk-in'), by: z.coerce.number().int().min(-20).max(20) })
