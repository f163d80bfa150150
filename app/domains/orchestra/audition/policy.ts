import type { CivilDate } from '#app/kernel/when.ts'
import { type Ages, ageOn } from '../age.ts'
import { isGuardianOf, maySignFor, type Standing } from '../standing.ts'
import type { AuditionRound, Panelist } from './audition.ts'

type Panel = readonly Pick<Panelist, 'id' | 'personId' | 'chair'>[]

/** The secretariat sets rounds up, and announces them. */
export const mayRunAuditions = (standing: Standing): boolean => standing.office

/** The own place in the panel. */
export const ownSeat = <P extends Pick<Panelist, 'personId'>>(standing: Standing, panel: readonly P[]): P | null =>
  panel.find(({ personId }) => personId === standing.personId) ?? null

/** The secretariat and the panel read the panel's pages; the panel's marks are read by others once it is sealed. */
export const maySeePanel = (standing: Standing, panel: Panel): boolean =>
  standing.office || ownSeat(standing, panel) !== null

/**
 * Whether the names of the candidates are shown: to the secretariat, but to nobody who judges them before a blind round
 * is sealed, whatever else that one is.
 */
export const maySeeNames = (
  standing: Standing,
  round: Pick<AuditionRound, 'blind' | 'sealedAt'>,
  panel: Panel,
): boolean => standing.office && !(round.blind && round.sealedAt === null && ownSeat(standing, panel) !== null)

/** Nobody judges a child that one answers for, or oneself. Such a candidate is never shown to them. */
export const mayJudge = (standing: Standing, childId: string): boolean =>
  standing.personId !== childId && !isGuardianOf(standing, childId)

interface Whose {
  childId: string
  birthDate: CivilDate
}

/** For the child signs a guardian who may, or the young person who is old enough. */
export const maySpeakFor = (
  standing: Standing,
  { childId, birthDate }: Whose,
  today: CivilDate,
  { ownPlace }: Pick<Ages, 'ownPlace'>,
): boolean => maySignFor(standing, childId) || (standing.personId === childId && ageOn(birthDate, today) >= ownPlace)

/** The same, and the secretariat, which helps on the telephone. */
export const mayBookFor = (standing: Standing, whose: Whose, today: CivilDate, ages: Pick<Ages, 'ownPlace'>): boolean =>
  standing.office || maySpeakFor(standing, whose, today, ages)

/** The secretariat and the chair decide, seal, and answer who asks for reasons. */
export const mayDecide = (standing: Standing, panel: Panel): boolean =>
  standing.office || ownSeat(standing, panel)?.chair === true
