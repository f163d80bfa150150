import { z } from 'zod'
import { date, filledLine, line, optionalDate, prose, several, ticked, time, whole } from '#app/kernel/shapes.ts'
import { AUDITION_KINDS, DECISIONS, RUBRIC_GROUPS } from './audition.ts'

const id = filledLine(60)

export const planRoundInput = z.object({
  intent: z.literal('plan'),
  term: filledLine(10),
  kind: z.enum(AUDITION_KINDS, { error: 'faults.notAChoice' }),
  titleNb: filledLine(120),
})

export const changeRoundInput = z.object({
  intent: z.literal('change'),
  version: whole(1, 1_000_000),
  titleNb: filledLine(120),
  titleEn: line(120),
  infoNb: prose(4000),
  infoEn: prose(4000),
  venue: line(120),
  place: line(80),
  slotMinutes: whole(3, 120),
  pauseMinutes: whole(0, 60),
  bookFromDate: optionalDate,
  bookToDate: optionalDate,
  accompanist: ticked,
  blind: ticked,
  minScores: whole(2, 9),
  topMark: whole(3, 10),
})
export type ChangeRoundInput = z.output<typeof changeRoundInput>

export const addTimesInput = z.object({
  intent: z.literal('times'),
  date,
  from: time,
  to: time,
  room: line(60),
})
export const dropTimeInput = z.object({ intent: z.literal('drop-time'), slotId: id })

export const criterionInput = z.object({
  intent: z.literal('criterion'),
  /** Empty: a new one. */
  criterionId: line(60),
  nameNb: filledLine(80),
  nameEn: line(80),
  helpNb: line(200),
  helpEn: line(200),
  sections: several(4).pipe(z.array(z.enum(RUBRIC_GROUPS, { error: 'faults.notAChoice' }))),
})
export const dropCriterionInput = z.object({ intent: z.literal('drop-criterion'), criterionId: id })

export const seatInput = z.object({
  intent: z.literal('seat'),
  personId: id,
  part: z.enum(['chair', 'member', 'none'], { error: 'faults.notAChoice' }),
})

const wish = { pieces: line(300), withAccompanist: ticked }

const wishShape = z.object(wish)
/** What was said of one child, by the names of the wish. */
const saidOf = (value: Record<string, unknown>, childId: string) => ({
  pieces: value[`pieces-${childId}`],
  withAccompanist: value[`withAccompanist-${childId}`],
})

/** `slots`: the times in the order of the children, with commas. Each child has its wish, see `wishesOf`. */
export const bookInput = z
  .looseObject({
    intent: z.literal('book'),
    children: several(8).pipe(z.array(z.string()).min(1, 'orchestraAudition.chooseChild')),
    slots: z
      .string({ error: 'orchestraAudition.chooseTime' })
      .min(1, 'orchestraAudition.chooseTime')
      .max(600)
      .transform((ids) => ids.split(',').filter(Boolean)),
  })
  .superRefine((value, context) => {
    for (const childId of value.children)
      for (const { path, message } of wishShape.safeParse(saidOf(value, childId)).error?.issues ?? [])
        context.addIssue({ code: 'custom', path: [`${String(path[0])}-${childId}`], message })
  })
/** What is said of each child: its fields are named "pieces-<child>" and "withAccompanist-<child>". */
export function wishesOf(
  value: z.output<typeof bookInput>,
): { childId: string; pieces: string; withAccompanist: boolean }[] {
  return value.children.map((childId) => ({ childId, ...wishShape.parse(saidOf(value, childId)) }))
}
export const moveInput = z.object({
  intent: z.literal('move'),
  auditionId: id,
  /** Empty: keeps the time. */
  slotId: line(60),
  ...wish,
})
export const withdrawInput = z.object({ intent: z.literal('withdraw'), auditionId: id })

/** Marks are named "mark-<criterion>"; `set` is a button that was tapped, as "<criterion>:4". */
export const sheetInput = z.looseObject({
  intent: z.literal('save'),
  set: line(80),
  note: prose(2000),
  /** Sent by the page's own program, which needs no new page. */
  quiet: ticked,
})
export function marksOf(value: z.output<typeof sheetInput>): Record<string, number> {
  const given = Object.entries(value).flatMap(([name, mark]) =>
    name.startsWith('mark-') && typeof mark === 'string' && /^\d{1,2}$/.test(mark)
      ? [[name.slice(5), Number(mark)] as const]
      : [],
  )
  const tapped = /^(.+):(\d{1,2})$/.exec(value.set)
  return { ...Object.fromEntries(given), ...(tapped?.[1] && { [tapped[1]]: Number(tapped[2]) }) }
}
export const recuseInput = z.object({ intent: z.literal('recuse'), recused: z.enum(['yes', 'no']) })

export const sealInput = z.object({ intent: z.literal('seal') })
export const decideInput = z.object({
  intent: z.literal('decide'),
  auditionId: id,
  version: whole(1, 1_000_000),
  result: z.enum([...DECISIONS, 'none'], { error: 'faults.notAChoice' }),
  words: prose(2000),
})
export const announceInput = z.object({
  intent: z.literal('announce'),
  /** How many letters were shown before it was confirmed. */
  letters: whole(0, 10_000),
  answerBy: optionalDate,
})
export const askInput = z.object({
  intent: z.literal('ask'),
  auditionId: id,
  text: prose(2000).pipe(z.string().min(1, 'faults.required')),
})
export const answerInput = z.object({
  intent: z.literal('answer'),
  auditionId: id,
  text: prose(3000).pipe(z.string().min(1, 'faults.required')),
})
