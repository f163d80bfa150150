import { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import { parseKroner } from '#app/kernel/money.ts'
import { parseOrgNumber } from '#app/kernel/norwegian-numbers.ts'
import { date, email, filledLine, line, optionalDate, prose, told, whole } from '#app/kernel/shapes.ts'
import {
  GIVER_KINDS,
  MOST_CATEGORY,
  MOST_GIVER,
  MOST_GRANT_ORE,
  MOST_LINE,
  MOST_NOTE,
  SCOPES,
  SIDES,
} from './funding.ts'
import {
  INVOICE_KINDS,
  MOST_ADDRESS,
  MOST_BUYER,
  MOST_DELIVERY,
  MOST_NET_ORE,
  MOST_TEXT,
  VAT_RATES,
} from './invoices.ts'

const key = (textKey: TextKey): string => textKey

/** Øre from an amount typed in kroner; empty is null. What cannot be an amount is refused with the reason. */
const kronerOrNone = (most: number) =>
  z
    .string()
    .default('')
    .transform((text, issues) => {
      if (text.trim() === '') return null
      const ore = parseKroner(text)
      if (ore !== null && ore <= most) return ore
      const isNegative = /^\s*(kr|nok)?\.?\s*[-−–]\s*\d/i.test(text)
      const reason = isNegative ? key('funding.negative') : key('faults.notAnAmount')
      issues.addIssue({ code: 'custom', message: ore === null ? reason : told('funding.tooMuch', { ore: most }) })
      return z.NEVER
    })
const kroner = (most: number) =>
  kronerOrNone(most).transform((ore, issues) => {
    if (ore !== null && ore > 0) return ore
    issues.addIssue({ code: 'custom', message: key(ore === null ? 'faults.required' : 'funding.aboveZero') })
    return z.NEVER
  })

const id = z.string().max(60)
const version = whole(1, 1_000_000)

const contributionWords = {
  giver: filledLine(MOST_GIVER),
  kind: z.enum(GIVER_KINDS),
  appliedOre: kronerOrNone(MOST_GRANT_ORE),
  appliedOn: optionalDate,
  reference: line(60),
  grantedOre: kronerOrNone(MOST_GRANT_ORE),
  grantedOn: optionalDate,
  refusedOn: optionalDate,
  terms: prose(MOST_NOTE),
  reportDueOn: optionalDate,
  reportedOn: optionalDate,
  note: prose(MOST_NOTE),
}
const lineWords = {
  side: z.enum(SIDES),
  category: filledLine(MOST_CATEGORY),
  budgetOre: kronerOrNone(MOST_GRANT_ORE).transform((ore) => ore ?? 0),
  remark: line(MOST_LINE),
}

/** The forms on the page of a year's money. */
export const fundingInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('give'), ...contributionWords }),
  z.object({ intent: z.literal('line'), ...lineWords }),
  z.object({ intent: z.literal('save-line'), id, version, ...lineWords }),
  z.object({ intent: z.literal('drop-line'), id, version }),
  z.object({
    ...{ intent: z.literal('enter'), lineId: id, date, text: filledLine(MOST_LINE) },
    amountOre: kroner(MOST_GRANT_ORE),
    voucher: line(40),
  }),
  z.object({ intent: z.literal('take-back'), id, reason: line(MOST_LINE) }),
  z.object({ intent: z.literal('copy') }),
])

/** The forms on the page of one contribution. */
export const contributionInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), version, ...contributionWords }),
  z.object({ intent: z.literal('remove'), version }),
  z.object({
    ...{ intent: z.literal('instalment'), version, instalmentId: id.default('') },
    ...{ amountOre: kroner(MOST_GRANT_ORE), dueOn: optionalDate, receivedOn: optionalDate, remark: line(MOST_LINE) },
  }),
  z.object({ intent: z.literal('received'), version, instalmentId: id, receivedOn: date }),
  z.object({ intent: z.literal('drop-instalment'), version, instalmentId: id }),
])

const optionalOrgNumber = line(20).transform((text, issues) => {
  if (text === '') return ''
  const digits = parseOrgNumber(text.replace(/mva$/i, ''))
  if (digits !== null) return digits
  issues.addIssue({ code: 'custom', message: key('invoices.notAnOrgNumber') })
  return z.NEVER
})

const optionalEmail = line(254).transform((text, issues) => {
  if (text === '') return ''
  const { data, error } = email.safeParse(text)
  if (data !== undefined) return data
  issues.addIssue({ code: 'custom', message: error?.issues[0]?.message ?? key('faults.notAnEmail') })
  return z.NEVER
})

const invoiceWords = {
  scope: z.enum(SCOPES),
  year: whole(1992, 2100),
  kind: z.enum(INVOICE_KINDS),
  buyer: filledLine(MOST_BUYER),
  orgNumber: optionalOrgNumber,
  address: prose(MOST_ADDRESS),
  email: optionalEmail,
  text: prose(MOST_TEXT),
  delivery: line(MOST_DELIVERY),
  netOre: kronerOrNone(MOST_NET_ORE).transform((ore) => ore ?? 0),
  vatPercent: whole(0, 25).pipe(z.union(VAT_RATES.map((rate) => z.literal(rate)))),
  dueOn: optionalDate,
  note: prose(MOST_NOTE),
}

/** The form on the list of invoices. */
export const invoicesInput = z.discriminatedUnion('intent', [z.object({ intent: z.literal('write'), ...invoiceWords })])

/** The forms on the page of one invoice. */
export const invoiceInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), version, ...invoiceWords }),
  z.object({ intent: z.literal('issue'), version, ...invoiceWords }),
  z.object({ intent: z.literal('offered'), version }),
  z.object({ intent: z.literal('not-offered'), version }),
  z.object({ intent: z.literal('reminded'), version }),
  z.object({ intent: z.literal('drop'), version }),
  z.object({ intent: z.literal('paid'), version, paidOn: date }),
  z.object({ intent: z.literal('unpaid'), version }),
  z.object({ intent: z.literal('credit'), version, netOre: kroner(MOST_NET_ORE), reason: filledLine(MOST_LINE) }),
])
