import { z } from 'zod'
import { MOST_ORE } from '#app/kernel/money.ts'
import { date, filledLine, line, optionalDate, optionalKroner, optionalWhole, whole } from '#app/kernel/shapes.ts'
import { MOST_SOLD_WORKS, MOST_VISITS, VISIT_KINDS, VISIT_METHODS } from './tally.ts'

const choice = <T extends string>(choices: readonly T[]) => z.enum(choices, { error: 'faults.notAChoice' })
/** Made by the page or the phone, once for each form or row of taps. */
const onceKey = z.string({ error: 'faults.required' }).regex(/^[\w:-]{8,80}$/, 'faults.notAChoice')
const kroner = optionalKroner(MOST_ORE)

/** Visits at a place on a day; an empty studio is the joint exhibition. */
export const countInput = z.object({
  intent: z.literal('count'),
  studioId: line(40).transform((id) => id || null),
  date,
  visits: whole(0, MOST_VISITS),
  kind: choice(VISIT_KINDS),
  method: choice(VISIT_METHODS),
  onceKey,
})
/** An empty number takes the entry back and sets nothing in its place. */
export const correctVisitsInput = z.object({
  intent: z.literal('correct-visits'),
  entryId: filledLine(40),
  visits: optionalWhole(0, MOST_VISITS),
  onceKey,
})
/** Without a participant it is one's own sale. */
export const saleInput = z.object({
  intent: z.literal('sale'),
  participantId: line(40),
  channel: choice(['studio', 'exhibition', 'web', 'after']),
  date: optionalDate,
  amountOre: kroner.refine((ore) => ore !== null, 'faults.required'),
  works: whole(1, MOST_SOLD_WORKS),
  onceKey,
})
export const noSaleInput = z.object({ intent: z.literal('no-sale'), participantId: line(40), onceKey })
/** An empty amount takes the entry back and sets nothing in its place. */
export const correctSaleInput = z.object({
  intent: z.literal('correct-sale'),
  entryId: filledLine(40),
  amountOre: kroner,
  works: optionalWhole(1, MOST_SOLD_WORKS),
  onceKey,
})
export const remindInput = z.object({ intent: z.literal('remind') })

const forPlaces = [countInput, correctVisitsInput, saleInput, correctSaleInput] as const
export const myTallyInput = z.discriminatedUnion('intent', [...forPlaces, noSaleInput])
export const exhibitionTallyInput = z.discriminatedUnion('intent', [...forPlaces])
export const officeTallyInput = z.discriminatedUnion('intent', [...forPlaces, noSaleInput, remindInput])
