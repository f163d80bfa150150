/** What every deed and screen of the seating reads first. */
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { type RosterChild, rosterOfSeminar, standingOf } from '../queries.server.ts'
import { ensemblesOf } from '../semester/queries.server.ts'
import type { Ensemble } from '../semester/semester.ts'
import { theSeminar } from '../seminar/queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { fieldsSeenBy, viewersOf } from '../sight.ts'
import type { Standing } from '../standing.ts'
import type { Seat } from './desks.ts'
import type { SeatPlan } from './plan.ts'
import { mayReadSeats } from './policy.ts'
import type { SeatedMember } from './propose.ts'
import { listEarlier, listPlans } from './store.server.ts'

export interface GatheredSeats {
  standing: Standing
  seminar: Seminar
  /** Of the seminar, the eldest first. */
  ensembles: Ensemble[]
  roster: RosterChild[]
  plans: SeatPlan[]
}

/** Throws missing for a seminar that is not there, and for who has no part in its seating. */
export async function gatherSeats(tx: Tx, actor: Actor, seminarId: string): Promise<GatheredSeats> {
  const standing = await standingOf(tx, actor)
  const seminar = await theSeminar(tx, seminarId)
  if (!mayReadSeats(standing, seminarId)) throw missing()
  const all = await ensemblesOf(tx, seminar.semesterId)
  const roster = await rosterOfSeminar(tx, seminarId)
  const plans = await listPlans(tx, { seminarId })
  return { standing, seminar, ensembles: all.filter(({ id }) => seminar.ensembleIds.includes(id)), roster, plans }
}

/** Who is to have a seat in an ensemble. What is not handed on cannot weigh: how well anybody plays stays behind. */
export const membersOf = (roster: readonly RosterChild[], ensembleId: string): SeatedMember[] =>
  roster
    .filter((child) => child.ensembleId === ensembleId)
    .map(({ childId, instrument, experienced, seatNeed }) => ({
      ...{ childId, instrument, experienced, front: seatNeed === 'front' },
    }))

/** The seats at the earlier seminars of the semester, the oldest first. */
export const earlierSeats = async (tx: Tx, seminar: Seminar, ensembleId: string): Promise<Seat[][]> =>
  (await listEarlier(tx, ensembleId, seminar.id, seminar.days[0]?.date ?? '')).map(({ seats }) => seats)

/** Members whose name and seat this viewer may see. */
export function seenRoster({ standing, roster, seminar }: GatheredSeats): Map<string, RosterChild> {
  const seen = roster.filter(({ childId, instrument }) => {
    const fields = fieldsSeenBy(viewersOf(standing, { childId, seminarId: seminar.id, instrument }))
    return fields.has('name') && fields.has('seat')
  })
  return new Map(seen.map((child) => [child.childId, child]))
}
