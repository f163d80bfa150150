import { z } from 'zod'
import { filledLine, whole } from '#app/kernel/shapes.ts'

export const ownDataInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('drop-draft'), applicationId: filledLine(40) }),
  z.object({ intent: z.enum(['remove-profile', 'remove-library', 'remove-pictures', 'end-sessions']) }),
  /** The number of things that the person was told. */
  z.object({ intent: z.literal('forget'), count: whole(0, 1_000_000) }),
])
