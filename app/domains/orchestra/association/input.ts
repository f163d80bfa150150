import { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import { MOST_ORE } from '#app/kernel/money.ts'
import { date, filledLine, line, optionalKroner, ticked, whole } from '#app/kernel/shapes.ts'
import { WAYS } from './association.ts'

const key = (textKey: TextKey): string => textKey
const id = z.string().min(1).max(60)
/** An address or nothing: a supporter without e-mail is a member too. */
const email = z
  .string()
  .default('')
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z.union([z.literal(''), z.string().max(254).email(key('faults.notAnEmail'))], { error: key('faults.notAnEmail') }),
  )

const person = {
  name: filledLine(120),
  birthDate: date,
  email,
  phone: line(30),
  address: line(160),
  postalCode: z
    .string()
    .default('')
    .transform((text) => text.trim())
    .pipe(z.string().regex(/^(\d{4})?$/, key('orchestraAssociation.notAPostalCode'))),
  city: line(80),
  municipalityId: line(60).transform((text) => text || null),
}

export const joinInput = z.object({
  intent: z.literal('join'),
  ...person,
  /** "self", the id of a child whose guardian one is, or empty: somebody else of the household. */
  who: z.string().max(60).default(''),
  plays: ticked,
  agrees: ticked.refine((yes) => yes, key('orchestraAssociation.agreeFirst')),
})
export const leaveInput = z.object({ intent: z.literal('leave'), memberId: id })

export const addMemberInput = z.object({ intent: z.literal('add'), ...person, plays: ticked, joinedOn: date })
export const changeMemberInput = z.object({
  intent: z.literal('change'),
  version: whole(1, 1_000_000),
  ...person,
  plays: ticked,
  onBoard: ticked,
  joinedOn: date,
})
export const endMemberInput = z.object({ intent: z.literal('end'), leftOn: date })
export const feeInput = z.object({
  intent: z.literal('fee'),
  memberId: id,
  year: whole(2009, 2100),
  amount: optionalKroner(MOST_ORE).refine((ore) => ore !== null && ore > 0, key('orchestraAssociation.sayAmount')),
  paidOn: date,
  how: z.enum(WAYS, { error: key('faults.notAChoice') }),
})
export const dropFeeInput = z.object({ intent: z.literal('unfee'), feeId: id })
export const remindInput = z.object({ intent: z.literal('remind'), year: whole(2009, 2100), count: whole(1, 5_000) })

export const appointInput = z.object({
  intent: z.literal('appoint'),
  name: filledLine(120),
  email: email.refine((text) => text !== '', key('faults.required')),
})
export const dismissInput = z.object({ intent: z.literal('dismiss'), grantId: id })

export type MemberFacts = Omit<z.output<typeof addMemberInput>, 'intent'>
export type Joining = Omit<z.output<typeof joinInput>, 'intent' | 'agrees'>
