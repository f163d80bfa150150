/** Who a letter to a group reaches. */
import { type Ages, ageOn } from '../age.ts'
import { type Group, type Instrument, isInGroups, type Section } from '../instruments.ts'
import type { Answered } from './message.ts'

export interface Candidate {
  childId: string
  ensembleId: string
  instrument: Instrument
  birthDate: string
}

/**
 * The children that are meant. Of `silent`: nothing was said of some day that is not over; the caller knows which.
 * @param sectionsOf in which section a child plays on each of the days that are meant; null: nothing says. Who is of the
 *   group on one of them is meant.
 */
export function chosen<C extends Candidate>(
  candidates: readonly C[],
  audience: { ensembleId: string | null; groups: readonly Group[]; answered: Answered },
  replies: readonly { dayId: string; childId: string; answer: string }[],
  silent: ReadonlySet<string>,
  sectionsOf: (candidate: C) => readonly (Section | null)[] = () => [null],
): C[] {
  const { ensembleId, groups, answered } = audience
  return candidates.filter((candidate) => {
    const { childId, ensembleId: own, instrument } = candidate
    if (ensembleId !== null && own !== ensembleId) return false
    if (!sectionsOf(candidate).some((section) => isInGroups(groups, instrument, section))) return false
    if (answered === 'all') return true
    if (answered === 'silent') return silent.has(childId)
    return replies.some(
      (reply) => reply.childId === childId && reply.dayId === answered.comesOn && reply.answer !== 'absent',
    )
  })
}

/** Whether a musician gets what the guardians get oneself: from the age at which one may have an address of one's own. */
export const isOldEnough = (birthDate: string, today: string, { ownAddress }: Pick<Ages, 'ownAddress'>): boolean =>
  ageOn(birthDate, today) >= ownAddress
