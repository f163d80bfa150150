import { z } from 'zod'
import { filledLine, line, optionalWhole, prose, ticked, whole } from '#app/kernel/shapes.ts'
import { INSTRUMENTS, isInstrument } from '../instruments.ts'

const listed = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z
    .array(z.string().max(20))
    .max(INSTRUMENTS.length)
    .transform((codes) => codes.filter(isInstrument)),
)

const fields = {
  ...{ municipalityId: filledLine(40), partner: filledLine(120), titleNb: filledLine(120), titleEn: line(120) },
  ...{ textNb: prose(4000), textEn: prose(4000), instruments: listed },
  ...{ daysAWeek: optionalWhole(1, 7), pupils: optionalWhole(0, 5000) },
  ...{ fromYear: whole(1992, 2100), toYear: optionalWhole(1992, 2100), contact: line(200), publish: ticked },
}

export const addProjectInput = z.object({ intent: z.literal('add'), ...fields })
export const projectInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), version: z.coerce.number().int().min(1), ...fields }),
  z.object({ intent: z.literal('remove'), version: z.coerce.number().int().min(1) }),
])

export type ProjectFields = Omit<z.output<typeof addProjectInput>, 'intent'>
