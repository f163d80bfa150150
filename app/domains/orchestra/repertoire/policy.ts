import { isLeader, type Standing } from '../standing.ts'

/** Who works with the music reads the repertoire: coaches prepare their groups. */
export const mayReadRepertoire = (standing: Standing): boolean => isLeader(standing)

/** The secretariat, the conductor, and who leads or conducts a seminar choose what is played. */
export const mayKeepRepertoire = (standing: Standing): boolean =>
  standing.office ||
  standing.conductor ||
  standing.seminars.some(({ role }) => role === 'leader' || role === 'conductor')
