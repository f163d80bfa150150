import { z } from 'zod'
import { email, filledLine, line, optionalWhole } from '#app/kernel/shapes.ts'
import { ROLES } from './person.ts'

export const requestSignInInput = z.object({ email, til: line(500).optional() })
export const codeInput = z.object({
  code: line(20)
    .transform((text) => text.replace(/\D/g, ''))
    .pipe(z.string().length(6, 'people.codeShape')),
})
export const addPersonInput = z.object({ intent: z.literal('add'), email, name: filledLine(120) })
export const grantInput = z.object({
  intent: z.literal('grant'),
  role: z.enum(ROLES, { error: 'faults.notAChoice' }),
  editionYear: optionalWhole(2007, 2100),
  municipalityId: line(40).transform((id) => id || null),
})
export const revokeInput = z.object({ intent: z.literal('revoke'), grantId: filledLine(40) })
export const actForInput = z.object({ intent: z.literal('act-for') })
export const endSessionInput = z.object({ sessionId: filledLine(40) })
