/** What can be written of a case for the politicians. */
import type { Beside } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { PoliticalCase } from './case.ts'

/** No case of the round is older; a year before it is a slip of the hand. */
const EARLIEST: CivilDate = '2000-01-01'

export const isDecided = ({ decision }: Pick<PoliticalCase, 'decision'>): boolean =>
  decision === 'adopted' || decision === 'rejected'

/** Another case can follow one that was postponed or rejected, and the first one follows nothing. */
export const mayFollow = (latest: Pick<PoliticalCase, 'decision'> | undefined): boolean =>
  latest === undefined || latest.decision === 'postponed' || latest.decision === 'rejected'

type Dates = Pick<PoliticalCase, 'meetingOn' | 'decision' | 'decidedOn'>

/**
 * Everything that is wrong with what is written of a case, beside its field. The meeting is held before the exhibition
 * opens. What is decided has a day, which has come, is not before the meeting, and not after the opening.
 */
export function caseFaults(
  { meetingOn, decision, decidedOn }: Dates,
  { year, opensOn, today }: { year: number; opensOn: CivilDate | null; today: CivilDate },
): Beside[] {
  const faults: Beside[] = []
  const opening = opensOn ?? `${year}-12-31`
  const outside = (field: string, day: CivilDate) => {
    if (day < EARLIEST) faults.push({ field, key: 'hostingCase.dateTooEarly' })
    else if (day > opening) faults.push({ field, key: 'hostingCase.afterOpening' })
    else return false
    return true
  }
  const meetingIsOutside = meetingOn !== null && outside('meetingOn', meetingOn)
  if (decision === null) {
    if (decidedOn !== null) faults.push({ field: 'decision', key: 'hostingCase.decisionMissing' })
    return faults
  }
  if (decidedOn === null) return [...faults, { field: 'decidedOn', key: 'hostingCase.decidedOnMissing' }]
  if (outside('decidedOn', decidedOn)) return faults
  if (decidedOn > today) faults.push({ field: 'decidedOn', key: 'hostingCase.decidedInFuture' })
  else if (meetingOn !== null && !meetingIsOutside && decidedOn < meetingOn)
    faults.push({ field: 'decidedOn', key: 'hostingCase.decidedBeforeMeeting' })
  return faults
}
