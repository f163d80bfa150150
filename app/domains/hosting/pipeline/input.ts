import { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import { MOST_ORE } from '#app/kernel/money.ts'
import {
  email,
  filledLine,
  line,
  optionalDate,
  optionalKroner,
  optionalWhole,
  prose,
  several,
  ticked,
  whole,
} from '#app/kernel/shapes.ts'
import { HOSTING_STAGES } from '../hosting.ts'
import { DECISIONS, DOCUMENT_KINDS } from './case.ts'

const key = (textKey: TextKey): string => textKey
const choice = { error: key('faults.notAChoice') }
const version = whole(1, 1_000_000)
const id = filledLine(40)
/** Which years can be planned the rules say, in the words of the field. */
const [FIRST, LAST] = [0, 99_999]
const year = whole(FIRST, LAST)
const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)

/** A whole web address, or nothing. */
const optionalUrl = line(500).refine((text) => text === '' || isWebAddress(text), key('faults.notAnAddress'))

function isWebAddress(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text)
    return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.')
  } catch {
    return false
  }
}

const parts = { municipalities: several(30), lead: line(60).transform((text) => text || null) }

const moveInput = z.object({
  intent: z.literal('move'),
  to: z.enum(HOSTING_STAGES, choice),
  reason: prose(500),
  version,
})
const caseInput = z.object({
  ...{ intent: z.literal('case'), caseId: line(40), version: optionalWhole(1, 1_000_000), municipalityId: line(60) },
  ...{ caseNumber: line(40), body: line(120), meetingOn: optionalDate, decidedOn: optionalDate },
  decision: z.preprocess(
    blank,
    z
      .enum(DECISIONS, choice)
      .optional()
      .transform((value) => value ?? null),
  ),
  ...{ decisionText: prose(5000), url: optionalUrl, documentId: line(40).transform((text) => text || null) },
})

/** Every form on the page of one hosting. */
export const hostingCaseInput = z.discriminatedUnion('intent', [
  moveInput,
  z.object({ intent: z.literal('stand-by'), version }),
  z.object({ intent: z.literal('step-in'), version }),
  z.object({ intent: z.literal('parts'), version, ...parts }),
  z.object({
    ...{
      intent: z.literal('facts'),
      version,
      opensOn: optionalDate,
      agreed: optionalKroner(MOST_ORE),
      note: prose(5000),
    },
  }),
  z.object({ intent: z.literal('evaluation'), version, evaluation: prose(20_000) }),
  caseInput,
  z.object({
    ...{ intent: z.literal('document'), kind: z.enum(DOCUMENT_KINDS, choice), signedOn: optionalDate },
    /** Made by the page, so that a form that is sent twice keeps one. */
    once: line(80),
  }),
  z.object({ intent: z.literal('undocument'), documentId: id }),
])

/** Every form on the board. */
export const hostingBoardInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), year, reserve: ticked, ...parts }),
  z.object({ intent: z.literal('year'), hostingId: id, year, version }),
  z.object({ intent: z.literal('order'), hostingId: id, way: z.enum(['up', 'down'], choice) }),
])

/** The form of an offer, and the answers to one. */
export const hostingOfferInput = z.discriminatedUnion('intent', [
  z.object({
    ...{ intent: z.literal('offer'), municipalityId: filledLine(60), year, untilYear: optionalWhole(FIRST, LAST) },
    ...{
      together: line(200),
      venueIdea: line(200),
      text: prose(3000),
      contactName: filledLine(120),
      contactEmail: email,
    },
  }),
  z.object({ intent: z.literal('decline'), offerId: id, version, answer: prose(2000) }),
  z.object({
    ...{ intent: z.literal('take'), offerId: id, version, answer: prose(2000), year, reserve: ticked },
    hostingId: line(40).transform((text) => text || null),
  }),
])
