import { z } from 'zod'
import { line, optionalDate, optionalWhole, prose, several, ticked, whole } from '#app/kernel/shapes.ts'
import { INSTRUMENTS, type Instrument } from '../instruments.ts'
import { ENROLMENT_STATES, type EnrolmentState } from './enrolment.ts'
import { STEP_NAMES, type StepName } from './rules.ts'
import type { EnrolmentFilter } from './views.ts'

const step = z.enum(STEP_NAMES as [StepName, ...StepName[]])
const instrument = z.enum(INSTRUMENTS as [Instrument, ...Instrument[]])

export const stepInput = z.object({
  ...{ intent: z.literal('step'), step, offerDay: optionalDate, leaveTo: optionalDate },
})

/** The deed for all that are ticked. */
export const stepsInput = z.object({
  ...{ intent: z.literal('steps'), step, ids: several(400), offerDay: optionalDate, leaveTo: optionalDate },
})

export const continueInput = z.object({ intent: z.literal('continue'), fromId: z.string().min(1).max(40) })

export const editEnrolmentInput = z.object({
  ...{ intent: z.literal('edit'), version: z.coerce.number().int().min(1), ensembleId: z.string().min(1).max(40) },
  ...{ instrument, doubles: z.preprocess(many, z.array(instrument).max(5)), level: whole(1, 3) },
  ...{ yearsPlayed: optionalWhole(0, 20), musicSchool: line(120), teacher: line(120) },
  ...{ wantsAudition: ticked, front: ticked, remark: prose(2000) },
})
export type EnrolmentFields = Omit<z.output<typeof editEnrolmentInput>, 'intent' | 'version'>

function many(value: unknown): unknown {
  if (value === undefined || value === '') return []
  return Array.isArray(value) ? value.filter((one) => one !== '') : [value]
}

/** What an address asks for: "?orkester=…&tilstand=waiting". What is nonsense is left out. */
export function filterIn(params: URLSearchParams): EnrolmentFilter {
  const given = (name: string): string | null => params.get(name)?.trim().slice(0, 120) || null
  const asked = given('instrument')
  const state = given('tilstand')
  return {
    ensemble: given('orkester'),
    instrument: INSTRUMENTS.find((one) => one === asked) ?? null,
    state: ENROLMENT_STATES.find((one): one is EnrolmentState => one === state) ?? null,
    ...{ municipality: given('kommune'), school: given('kulturskole'), text: given('sok') ?? '' },
  }
}
