import { z } from 'zod'
import { date, filledLine, line, prose, time, whole } from '#app/kernel/shapes.ts'
import { DIRECTIONS, LEAST_LENGTH, MOST_AT_ONCE, MOST_LENGTH, MOST_NOTE, WAYS } from './delivery.ts'

const MOST_VERSION = 1_000_000
const id = z.string().max(60)
const direction = z.enum(DIRECTIONS)
/** How many letters the screen said that would go out. */
const told = whole(0, 10_000)

export const laySlotsInput = z.object({
  intent: z.literal('lay'),
  direction,
  date,
  from: time,
  to: time,
  minutes: whole(LEAST_LENGTH, MOST_LENGTH),
  capacity: whole(1, MOST_AT_ONCE),
  place: line(120),
})

export const changeSlotInput = z.object({
  intent: z.literal('change'),
  slotId: id,
  version: whole(1, MOST_VERSION),
  date,
  begins: time,
  ends: time,
  capacity: whole(1, MOST_AT_ONCE),
  place: line(120),
  told,
})

export const removeSlotInput = z.object({
  intent: z.literal('remove'),
  slotId: id,
  version: whole(1, MOST_VERSION),
  told,
})

export const remindUnbookedInput = z.object({ intent: z.literal('remind'), direction, count: told })

export const bookDeliveryInput = z.object({
  intent: z.literal('book'),
  participantId: id,
  direction,
  /** Empty is no answer; "none" is another time. */
  slotId: filledLine(60).transform((value) => (value === 'none' ? null : value)),
  way: z.enum(WAYS, { error: 'faults.notAChoice' }),
  byName: line(120),
  note: prose(MOST_NOTE),
  version: whole(0, MOST_VERSION),
})

export const deliveryPlanInput = z.discriminatedUnion('intent', [
  laySlotsInput,
  changeSlotInput,
  removeSlotInput,
  remindUnbookedInput,
])
