import { z } from 'zod'
import { MOST_ORE } from '#app/kernel/money.ts'
import { optionalKroner, prose, whole } from '#app/kernel/shapes.ts'
import { MOST_NOTE } from './work.ts'

const MOST_VERSION = 1_000_000

/** What an artist tells of the work: the value typed in kroner. */
export const tellOfWorkInput = z.object({
  intent: z.literal('tell'),
  participantId: z.string().max(60),
  version: whole(0, MOST_VERSION),
  insuredOre: optionalKroner(MOST_ORE),
  mounting: prose(MOST_NOTE),
  needs: prose(MOST_NOTE),
  packing: prose(MOST_NOTE),
})

/** Why a work does not go home; empty takes the note back. */
export const noteLeftInput = z.object({
  intent: z.literal('left'),
  version: whole(0, MOST_VERSION),
  left: prose(MOST_NOTE),
})
