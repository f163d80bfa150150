import { z } from 'zod'
import { date, filledLine, line, optionalDate, optionalWhole, ticked, whole } from '#app/kernel/shapes.ts'
import { INSTRUMENTS, type Instrument } from '../instruments.ts'

const version = z.coerce.number().int().min(0)

/** Makes the semester that is proposed. */
export const makeSemesterInput = z.object({ intent: z.literal('make') })

export const datesInput = z.object({
  ...{ intent: z.literal('dates'), version, begins: date, ends: date, ageAt: date },
  /** From eight in the morning, and to midnight. */
  ...{ opensOn: optionalDate, closesOn: optionalDate },
})

export const publishInput = z.object({ intent: z.enum(['publish', 'withdraw']), version })

const needs = Object.fromEntries(INSTRUMENTS.map((code) => [`need-${code}`, optionalWhole(0, 60)])) as Record<
  `need-${Instrument}`,
  ReturnType<typeof optionalWhole>
>

export const ensembleInput = z
  .object({
    ...{ intent: z.literal('ensemble'), version, ensembleId: z.string().min(1).max(40) },
    ...{ nameNb: filledLine(80), nameEn: line(80), ageFrom: whole(5, 25), ageTo: whole(5, 25) },
    ...{ places: optionalWhole(1, 300), auditions: ticked },
    ...needs,
  })
  .transform(({ intent, version, ensembleId, nameNb, nameEn, ageFrom, ageTo, places, auditions, ...rest }) => ({
    ...{ intent, version, ensembleId, nameNb, nameEn, ageFrom, ageTo, places, auditions },
    /** By instrument; one that nobody has decided is not there. */
    needs: Object.fromEntries(
      Object.entries(rest).flatMap(([name, count]) =>
        count === null ? [] : [[name.slice('need-'.length), count] as const],
      ),
    ) as Record<string, number>,
  }))
export type EnsembleFields = Omit<z.output<typeof ensembleInput>, 'intent' | 'version' | 'ensembleId'>

export const addEnsembleInput = z.object({
  ...{ intent: z.literal('add-ensemble'), version, kind: z.enum(['youth', 'junior', 'everyone']) },
})
export const removeEnsembleInput = z.object({
  ...{ intent: z.literal('remove-ensemble'), version, ensembleId: z.string().min(1).max(40) },
})

export const semesterInput = z.union([datesInput, publishInput, ensembleInput, addEnsembleInput, removeEnsembleInput])
