import { z } from 'zod'
import { filledLine, line, optionalDate, optionalKroner, prose, ticked, whole } from '#app/kernel/shapes.ts'
import {
  AUDIENCES,
  ITEM_KINDS,
  ITEM_STATES,
  MOST_CHANNEL,
  MOST_COST_ORE,
  MOST_NOTE,
  MOST_OWNER,
  MOST_WHAT,
} from './marketing.ts'

const words = {
  kind: z.enum(ITEM_KINDS),
  channel: filledLine(MOST_CHANNEL),
  what: line(MOST_WHAT),
  audience: z.enum(AUDIENCES),
  date: optionalDate,
  untilDate: optionalDate,
  costOre: optionalKroner(MOST_COST_ORE),
  state: z.enum(ITEM_STATES),
  owner: line(MOST_OWNER),
  isNew: ticked,
  note: prose(MOST_NOTE),
}
const known = { id: z.string().max(60), version: whole(1, 1_000_000) }

export const marketingInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), ...words }),
  z.object({ intent: z.literal('save'), ...known, ...words }),
  z.object({ intent: z.literal('remove'), ...known }),
  z.object({ intent: z.literal('copy') }),
])
