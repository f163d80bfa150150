import { invalid } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { midnightAfter } from '../semester/rules.ts'
import type { StepFacts, StepName } from './rules.ts'

/** A step as somebody asks for it. */
export interface StepWish {
  step: StepName
  /** The last whole day for answering an offer. */
  offerDay: CivilDate | null
  /** The last day of a leave. */
  leaveTo: CivilDate | null
}

/**
 * What the step needs to be told, as instants. `asked`: the last day of the leave that the family asked for. Throws invalid for a day that is missing or over.
 */
export function factsOf(
  { step, offerDay, leaveTo }: StepWish,
  today: CivilDate,
  asked: string | null,
): Omit<StepFacts, 'now'> {
  if (step === 'offer') {
    if (offerDay === null) throw invalid('orchestraEnrolment.offerNeedsDay', {}, 'offerDay')
    if (offerDay < today) throw invalid('orchestraEnrolment.offerDayPassed', {}, 'offerDay')
    return { offeredTo: midnightAfter(offerDay) }
  }
  if (step !== 'giveLeave' && step !== 'askLeave') return {}
  const last = leaveTo ?? (step === 'giveLeave' ? asked : null)
  if (last === null) throw invalid('orchestraEnrolment.leaveNeedsDay', {}, 'leaveTo')
  if (last <= today) throw invalid('orchestraEnrolment.leaveDayPassed', {}, 'leaveTo')
  return { leaveTo: last }
}
