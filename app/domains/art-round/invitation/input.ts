import { z } from 'zod'
import { email, filledLine, line, prose } from '#app/kernel/shapes.ts'

/** More than any list of artists with their names. */
const MOST_CHARACTERS = 200_000

export const invitationsInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('one'), email, name: line(120) }),
  z.object({
    intent: z.literal('list'),
    list: prose(MOST_CHARACTERS).pipe(z.string().min(1, 'invitations.emptyList')),
  }),
  z.object({ intent: z.literal('earlier') }),
  z.object({ intent: z.literal('letters') }),
  z.object({ intent: z.literal('withdraw'), id: filledLine(40) }),
  z.object({ intent: z.literal('take') }),
])
