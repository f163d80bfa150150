import { mayReplyFor, mayReplyOneself, type OwnAge } from '../reply/policy.ts'
import { isLeader, type Standing } from '../standing.ts'

/** The secretariat plans concerts. */
export const mayPlanConcerts = (standing: Standing): boolean => standing.office

/** Who works with the music reads what is planned, before families see it. */
export const mayReadPlans = (standing: Standing): boolean => isLeader(standing)

/**
 * The guardians say whether the child plays, the young person from the same age as for seminars, and the secretariat on
 * their behalf.
 * @param own of who asks, as a young musician; null for everybody else
 */
export const mayAnswerFor = (standing: Standing, childId: string, own: OwnAge | null): boolean =>
  standing.office || mayReplyFor(standing, childId) || (own !== null && mayReplyOneself(standing, childId, own))

/** The secretariat, the conductor, and who leads or conducts a seminar hand out parts. */
export const mayKeepFolders = (standing: Standing): boolean =>
  standing.office ||
  standing.conductor ||
  standing.seminars.some(({ role }) => role === 'leader' || role === 'conductor')
