/** What an applicant and the secretariat may send. A draft takes half an answer; only what cannot be kept is refused. */
import { z } from 'zod'
import { MOST_ORE } from '#app/kernel/money.ts'
import {
  centimetres,
  date,
  email,
  filledLine,
  line,
  optionalDecimal,
  optionalKroner,
  optionalWhole,
  prose,
  ticked,
  time,
  webAddress,
  yesNo,
} from '#app/kernel/shapes.ts'
import { isCivilDate } from '#app/kernel/when.ts'
import { DISCIPLINES, SPACES } from './application.ts'
import { APPLICANT_KINDS, type MemberField } from './group.ts'
import type { ApplicationField, FieldTarget, WorkField } from './sheet.ts'

const NOT_A_NUMBER = 'faults.notANumber'
const list = <T extends z.ZodType<string, string>>(one: T, most: number) =>
  z
    .string()
    .transform((text) => [...new Set(text.split(',').filter(Boolean))])
    .pipe(z.array(one).max(most))

/** In centimetres. A size that no room can take is told when the application is sent. */
const side = centimetres(100_000)

const applicationShapes: Record<ApplicationField, z.ZodType> = {
  applicantKind: z.enum(APPLICANT_KINDS, 'faults.notAChoice'),
  artistName: line(120),
  membersListed: ticked,
  phone: line(40),
  address: line(200),
  postalCode: line(12),
  city: line(80),
  municipalityId: line(40).transform((id) => id || null),
  homePlace: line(80),
  website: webAddress,
  isNew: yesNo,
  disciplines: list(z.enum(DISCIPLINES, 'faults.notAChoice'), DISCIPLINES.length),
  statement: prose(20_000),
  cv: prose(20_000),
  practiceYears: optionalWhole(0, 90),
  degree: line(200),
  hasStudio: yesNo,
  studioName: line(120),
  studioAddress: line(200),
  studioPostal: line(12),
  studioCity: line(80),
  studioLat: optionalDecimal(57, 72),
  studioLng: optionalDecimal(4, 32),
  studioDays: list(z.string().refine(isCivilDate, 'faults.notADate'), 40),
  stepFree: yesNo,
  toilet: yesNo,
  parking: yesNo,
  transport: prose(1000),
  directions: prose(1000),
  meetingPoint: ticked,
  acceptsTerms: ticked,
}

const workShapes: Record<WorkField, z.ZodType> = {
  title: line(200),
  year: optionalWhole(1900, 2100),
  technique: line(200),
  heightMm: side,
  widthMm: side,
  depthMm: side,
  priceOre: optionalKroner(MOST_ORE),
  editionNo: line(40),
  space: z.enum(SPACES, 'faults.notAChoice'),
}
const altShape = line(500)

/** An address that may be left out. */
const optionalEmail = z.string().transform((text, issues) => {
  if (text.trim() === '') return ''
  const read = email.safeParse(text)
  if (read.success) return read.data
  issues.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? 'faults.notAnEmail' })
  return z.NEVER
})
const memberShapes: Record<MemberField, z.ZodType> = { name: line(120), email: optionalEmail }

/** The value of a field, or why it cannot be kept: a text key, with facts after a space. */
export type Read = { ok: true; value: unknown } | { ok: false; message: string }

export function readField(target: FieldTarget, text: string): Read {
  const read = shapeOf(target).safeParse(text)
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, message: read.error.issues[0]?.message ?? NOT_A_NUMBER }
}

function shapeOf(target: FieldTarget): z.ZodType {
  switch (target.of) {
    case 'application':
      return applicationShapes[target.field]
    case 'work':
      return workShapes[target.field]
    case 'member':
      return memberShapes[target.field]
    case 'picture':
      return altShape
  }
}

/** What the form's own program sends when it saves. */
export const saveInput = z.object({
  changes: z
    .array(z.object({ field: z.string().max(200), from: z.string().max(25_000), to: z.string().max(25_000) }))
    .max(400)
    .default([]),
  deed: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('add') }),
      z.object({ kind: z.enum(['remove', 'up', 'down']), workId: z.string().max(40) }),
      z.object({ kind: z.literal('take-down'), workId: z.string().max(40), pictureId: z.string().max(40) }),
      z.object({ kind: z.literal('order'), workIds: z.array(z.string().max(40)).max(60) }),
    ])
    .optional(),
})
export const startInput = z.object({
  callId: filledLine(40),
  /** Begins with the texts and works of the latest earlier application. */
  from: ticked,
})

export const reviewInput = z.object({ intent: z.enum(['submit', 'withdraw', 'reopen']) })

export const checkInput = z.object({
  intent: z.literal('check'),
  check: z.enum(['complete', 'incomplete', 'ineligible'], 'faults.notAChoice'),
  reason: prose(1000),
})
export const reopenInput = z.object({ intent: z.literal('reopen') })
export const extendInput = z.object({ intent: z.literal('extend'), date, time })
