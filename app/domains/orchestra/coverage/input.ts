import { z } from 'zod'
import { date, email, filledLine, line, prose, several } from '#app/kernel/shapes.ts'
import { INSTRUMENTS } from '../instruments.ts'

const instrument = z.enum(INSTRUMENTS, { error: 'faults.notAChoice' })
const optionalEmail = z
  .string()
  .default('')
  .transform((text) => text.trim())
  .pipe(z.union([z.literal(''), email]))

export const coverageInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('swap'), pieceA: filledLine(40), dateA: date, pieceB: filledLine(40), dateB: date }),
  z.object({ intent: z.literal('ask'), standInId: filledLine(40), instrument, dates: several(14) }),
  // Beside these the number of each piece: "place_<id>", empty where it is not rehearsed.
  z.looseObject({ intent: z.literal('order'), date }).superRefine((fields, { addIssue }) => {
    for (const [name, value] of Object.entries(fields))
      if (name.startsWith('place_') && typeof value === 'string' && !/^\s*([1-9]\d?)?\s*$/.test(value))
        addIssue({ code: 'custom', path: [name], message: 'orchestraCoverage.notAPlace' })
  }),
])

/** The pieces that got a number, in its order; those with the same number as the form has them. */
export const orderedIn = (fields: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(fields)
    .flatMap(([name, value]) => {
      const place = typeof value === 'string' && /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : 0
      return name.startsWith('place_') && place > 0 ? [{ id: name.slice('place_'.length), place }] : []
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ id }) => id)

const standIn = {
  name: filledLine(120),
  email: optionalEmail,
  phone: line(40),
  instruments: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(instrument).min(1, 'orchestraStandIns.noInstrument').max(24),
  ),
  remark: prose(500),
}
export const standInsInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), ...standIn }),
  z.object({ intent: z.literal('change'), id: filledLine(40), ...standIn }),
  z.object({ intent: z.literal('end'), id: filledLine(40) }),
])
export type StandInFields = Omit<Extract<z.output<typeof standInsInput>, { intent: 'add' }>, 'intent'>

export const standInAnswerInput = z.object({ answer: z.enum(['yes', 'no'], { error: 'faults.notAChoice' }) })
