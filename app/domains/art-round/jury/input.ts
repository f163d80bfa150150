/** What the secretariat and the jurors may send. */
import { z } from 'zod'
import { slugOf } from '#app/kernel/names.ts'
import { email, filledLine, line, optionalWhole, prose, ticked, whole } from '#app/kernel/shapes.ts'
import { HIGHEST_SCORE, LOWEST_SCORE, MOST_CRITERIA, MOST_WEIGHT, type Terms } from './terms.ts'

export const MOST_NOTE = 4000
export const MOST_REASON = 1000

const criterion = z
  .object({
    key: line(30).transform(slugOf),
    labelNb: filledLine(80),
    labelEn: filledLine(80),
    helpNb: line(300),
    helpEn: line(300),
    weight: whole(0, MOST_WEIGHT),
  })
  .transform((one) => ({ ...one, key: one.key || slugOf(one.labelEn).slice(0, 30) || 'criterion' }))

/** A row of the form in which nobody has written a name is no criterion. */
const isBlank = (row: unknown) =>
  typeof row !== 'object' ||
  row === null ||
  ['key', 'labelNb', 'labelEn', 'helpNb', 'helpEn'].every(
    (name) => String((row as Record<string, unknown>)[name] ?? '').trim() === '',
  )

export const termsInput = z
  .object({
    intent: z.literal('terms'),
    callId: filledLine(40),
    scaleMin: whole(LOWEST_SCORE, HIGHEST_SCORE),
    scaleMax: whole(LOWEST_SCORE, HIGHEST_SCORE),
    criteria: z.preprocess(
      (rows) => (Array.isArray(rows) ? rows.filter((row) => !isBlank(row)) : []),
      z.array(criterion).min(1, 'jury.noCriteria').max(MOST_CRITERIA),
    ),
  })
  .transform(({ intent, callId, scaleMin, scaleMax, criteria }) => {
    const terms: Terms = { scale: { min: scaleMin, max: scaleMax }, criteria }
    return { intent, callId, terms }
  })

export const seatInput = z.object({
  intent: z.literal('seat'),
  roundId: filledLine(40),
  email,
  name: filledLine(120),
  chair: ticked,
})
export const unseatInput = z.object({ intent: z.literal('unseat'), seatId: filledLine(40), withAssessments: ticked })
export const openInput = z.object({ intent: z.literal('open'), roundId: filledLine(40) })
export const closeInput = z.object({ intent: z.literal('close'), roundId: filledLine(40) })
export const takeBackInput = z.object({ intent: z.literal('take-back'), assessmentId: filledLine(40) })
export const setUpInput = z.discriminatedUnion('intent', [
  termsInput,
  seatInput,
  unseatInput,
  openInput,
  closeInput,
  takeBackInput,
])

export const declareInput = z.object({
  intent: z.literal('declare'),
  declared: ticked.refine((yes) => yes, 'jury.tickToSign'),
})
export const sealInput = z.object({ intent: z.literal('seal') })
export const deskInput = z.discriminatedUnion('intent', [declareInput, sealInput])

/** What a juror thinks, as the sheet sends it: scores by the criterion's key, the pick as the work's place in line. */
export const answerInput = z.object({
  intent: z.literal('save'),
  sheet: filledLine(40),
  version: whole(0, 1_000_000_000),
  score: z
    .record(z.string().max(40), optionalWhole(LOWEST_SCORE, HIGHEST_SCORE))
    .default({})
    .transform((scores): Record<string, number> => {
      const given = Object.entries(scores).filter((entry): entry is [string, number] => entry[1] !== null)
      return Object.fromEntries(given)
    }),
  pick: optionalWhole(1, 100),
  note: prose(MOST_NOTE),
  /** Where the juror goes after a plain form is saved. */
  onward: z.enum(['stay', 'next']).default('stay'),
})

export const recuseInput = z.object({
  intent: z.literal('recuse'),
  sheet: filledLine(40),
  reason: prose(MOST_REASON).pipe(z.string().min(1, 'jury.reasonMissing')),
})
export const sheetInput = z.discriminatedUnion('intent', [answerInput, recuseInput])
