import { z } from 'zod'
import { filledLine, optionalWhole } from '#app/kernel/shapes.ts'
import { isPartly, METHODS, STATES } from './attendance.ts'

/** Names on one list, far more than any group has. */
export const MOST_CHILDREN = 400
/** Minutes of a day. */
const MOST_MISSED = 1440

const id = z.string().min(1).max(40)
/** Milliseconds since 1970. */
const instant = z.number().int().min(0).max(8.64e15)

/** What a phone delivers: taps with the time of each, and that the list was closed. */
export const deliveryShape = z.object({
  /** The phone's clock when it was sent. */
  sent: instant,
  method: z.enum(METHODS),
  taps: z
    .array(
      z.object({
        childId: id,
        state: z.enum(STATES),
        missed: z.number().int().min(0).max(MOST_MISSED).nullable(),
        at: instant,
      }),
    )
    .max(MOST_CHILDREN),
  close: z.object({ key: z.string().regex(/^[\w:-]{8,80}$/), at: instant }).nullable(),
})

const state = z.preprocess((value) => (value === '' ? undefined : value), z.enum(STATES).optional())

/** The list as a form: each child's state as it was shown and as it was chosen, so that only what was changed is taken. */
export const listForm = z
  .object({
    intent: z.enum(['save', 'close', 'comers']),
    method: z.enum(METHODS).default('tap'),
    key: filledLine(80),
    marks: z
      .array(
        z.object({
          childId: filledLine(40),
          state,
          missed: optionalWhole(0, MOST_MISSED),
          was: state,
          wasMissed: optionalWhole(0, MOST_MISSED),
        }),
      )
      .max(MOST_CHILDREN)
      .default([]),
  })
  .transform(({ marks, ...rest }) => ({
    ...rest,
    marks: marks.flatMap(({ childId, state: chosen, missed, was, wasMissed }) => {
      if (chosen === undefined) return []
      const said = isPartly(chosen) ? missed : null
      return chosen === was && said === (isPartly(chosen) ? wasMissed : null)
        ? []
        : [{ childId, state: chosen, missed: said }]
    }),
  }))
