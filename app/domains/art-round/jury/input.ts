/** What the secretariat and the jurors may send. */
import { z } from 'zod'
import { slugOf } from '#app/kernel/names.ts'
import { email, filledLine, line, optionalWhole, prose, ticked, whole } from '#app/kernel/shapes.ts'
import { CONFLICT_KINDS } from './conflicts.ts'
import { ROUND_KINDS } from './jury.ts'
import { MOST_WARM_UP } from './rounds.ts'
import {
  HIGHEST_SCORE,
  LOWEST_SCORE,
  MOST_CRITERIA,
  MOST_STEPS,
  MOST_WEIGHT,
  type RoundChoice,
  SCALE_NAMES,
  SCALES,
  type Terms,
} from './terms.ts'

export const MOST_NOTE = 4000
export const MOST_REASON = 1000

/** A row of words for one step; one without words is left out, and one with words has its step. */
const step = z
  .object({
    value: optionalWhole(LOWEST_SCORE, HIGHEST_SCORE),
    labelNb: line(80),
    labelEn: line(80),
  })
  .refine(({ value, labelNb, labelEn }) => value !== null || labelNb + labelEn === '', {
    path: ['value'],
    message: 'juryRounds.stepWithout',
  })
const steps = z
  .array(step)
  .max(MOST_STEPS)
  .default([])
  .transform((rows) =>
    rows.flatMap(({ value, labelNb, labelEn }) =>
      value === null || labelNb + labelEn === ''
        ? []
        : [{ value, labelNb: labelNb || labelEn, labelEn: labelEn || labelNb }],
    ),
  )

const criterion = z
  .object({
    key: line(30).transform(slugOf),
    labelNb: filledLine(80),
    labelEn: filledLine(80),
    helpNb: line(300),
    helpEn: line(300),
    weight: whole(0, MOST_WEIGHT),
    steps,
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
    /** The round that gets the terms; nothing for the first. */
    roundId: line(40).default(''),
    /** One of the scales that are offered; `own` is typed. */
    scale: z.enum([...SCALE_NAMES, 'own']).default('own'),
    scaleMin: optionalWhole(LOWEST_SCORE, HIGHEST_SCORE),
    scaleMax: optionalWhole(LOWEST_SCORE, HIGHEST_SCORE),
    /** The scale that the words for the steps were written for. */
    stepsMin: optionalWhole(LOWEST_SCORE, HIGHEST_SCORE),
    stepsMax: optionalWhole(LOWEST_SCORE, HIGHEST_SCORE),
    anonymous: ticked,
    selective: ticked,
    chairDoubles: ticked,
    criteria: z.preprocess(
      (rows) => (Array.isArray(rows) ? rows.filter((row) => !isBlank(row)) : []),
      z.array(criterion).min(1, 'jury.noCriteria').max(MOST_CRITERIA),
    ),
  })
  .transform(({ intent, callId, roundId, scale: name, scaleMin, scaleMax, stepsMin, stepsMax, criteria, ...ticks }) => {
    const typed = { min: scaleMin ?? 0, max: scaleMax ?? 0 }
    const { scale, words } = name === 'own' ? { scale: typed, words: 'numbers' as const } : SCALES[name]
    // Words for the steps of another scale are not words for these.
    const stale = stepsMin !== null && (stepsMin !== scale.min || stepsMax !== scale.max)
    const terms: Terms = { scale, criteria: stale ? criteria.map((one) => ({ ...one, steps: [] })) : criteria }
    const choice: RoundChoice = { ...ticks, scaleWords: words }
    return { intent, callId, roundId: roundId || null, terms, choice }
  })

export const seatInput = z.object({
  intent: z.literal('seat'),
  roundId: filledLine(40),
  email,
  name: filledLine(120),
  chair: ticked,
  standIn: ticked,
})
export const unseatInput = z.object({ intent: z.literal('unseat'), seatId: filledLine(40), withAssessments: ticked })
export const openInput = z.object({
  intent: z.literal('open'),
  roundId: filledLine(40),
  /** Applications of a warm-up. */
  size: optionalWhole(1, MOST_WARM_UP),
})
export const addRoundInput = z.object({
  intent: z.literal('add-round'),
  callId: filledLine(40),
  kind: z.enum(ROUND_KINDS),
})
export const dropRoundInput = z.object({ intent: z.literal('drop-round'), roundId: filledLine(40) })
export const remindInput = z.object({ intent: z.literal('remind'), roundId: filledLine(40) })
export const closeInput = z.object({ intent: z.literal('close'), roundId: filledLine(40) })
export const takeBackInput = z.object({ intent: z.literal('take-back'), assessmentId: filledLine(40) })
export const setUpInput = z.discriminatedUnion('intent', [
  termsInput,
  seatInput,
  unseatInput,
  openInput,
  closeInput,
  takeBackInput,
  addRoundInput,
  dropRoundInput,
  remindInput,
])

/** What the secretariat says of a tie between a juror and an application that was found. */
export const conflictInput = z.object({
  intent: z.enum(['accept', 'dismiss']),
  seatId: filledLine(40),
  applicationId: filledLine(40),
  kind: z.enum(CONFLICT_KINDS),
  /** What it rests on; the reason of the recusal. */
  found: prose(MOST_REASON),
})

const ids = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(40)).max(500),
)
/** Who goes on to the next round: so many of the highest, or those that are ticked of those that were shown. */
export const entriesInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('best'), count: whole(1, 10_000) }),
  z.object({ intent: z.literal('tick'), shown: ids, entered: ids }),
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
  bookmarked: ticked,
  /** Where the juror goes after a plain form is saved. */
  onward: z.enum(['stay', 'next']).default('stay'),
})

export const recuseInput = z.object({
  intent: z.literal('recuse'),
  sheet: filledLine(40),
  reason: prose(MOST_REASON).pipe(z.string().min(1, 'jury.reasonMissing')),
})
export const sheetInput = z.discriminatedUnion('intent', [answerInput, recuseInput])
