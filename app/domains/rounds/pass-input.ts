/** What visitors may send of their pass. */
import { z } from 'zod'

export const stampInput = z.object({ intent: z.literal('stamp') })
export const dropPassInput = z.object({ intent: z.literal('drop') })
