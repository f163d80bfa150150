import type { Actor } from '#app/domains/people/person.ts'
import type { Hosting } from '../hosting.ts'
import { mayReadHosting, mayWorkOnHosting } from '../policy.ts'
import { isAhead } from './rules.ts'

type Whose = Pick<Hosting, 'year' | 'parts'>

/** Whoever has a part in a hosting reads its meetings, and who is in its group. */
export const mayReadMeetings = (actor: Actor | null, hosting: Whose): boolean => mayReadHosting(actor, hosting)

/** The secretariat and the coordinator call meetings, write their minutes, and say who is in the group. */
export const mayKeepMeetings = (actor: Actor | null, hosting: Whose): boolean => mayWorkOnHosting(actor, hosting)

/** The addresses of the group are for those who call its meetings; the contact sees the names. */
export const maySeeAddresses = (actor: Actor | null, hosting: Whose): boolean => mayKeepMeetings(actor, hosting)

/** One's own calendar is one's own; the secretariat that acts for another has not that one's. */
export const mayRenewCalendar = (actor: Actor | null): boolean => actor !== null && actor.actedBy === null

/** Whoever has the link of the letter answers for its guest, until the meeting begins. */
export const mayAnswerMeeting = (meeting: Parameters<typeof isAhead>[0], now: Date): boolean => isAhead(meeting, now)
