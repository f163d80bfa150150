import { conducts, isLeader, leads, partsIn, type Standing } from '../standing.ts'

/** Who works with the music of a seminar reads what is missing: its leader, conductor and coaches, and the secretariat. */
export const mayReadCoverage = (standing: Standing, seminarId: string): boolean =>
  mayMendCoverage(standing, seminarId) || partsIn(standing, seminarId).some(({ role }) => role === 'coach')

/** The conductor, the leader of the seminar and the secretariat change the order of rehearsal and ask stand-ins. */
export const mayMendCoverage = (standing: Standing, seminarId: string): boolean =>
  standing.office || leads(standing, seminarId) || conducts(standing, seminarId)

/** Stand-ins are reached by e-mail and phone: those who ask them see the register, and coaches do not. */
export const mayKeepStandIns = (standing: Standing): boolean =>
  isLeader(standing) &&
  (standing.office ||
    standing.conductor ||
    standing.seminars.some(({ role }) => role === 'leader' || role === 'conductor'))
