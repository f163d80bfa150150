/** What the deeds of the plan have in common. */
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { theReadSeminar } from '../seminar/own.server.ts'
import type { Seminar, SeminarDay } from '../seminar/seminar.ts'
import { listStaff } from '../seminar/staff.store.server.ts'
import { countUpDays, listRooms } from '../seminar/store.server.ts'
import type { Standing } from '../standing.ts'
import type { SessionFields } from './input.ts'
import type { Session } from './plan.ts'
import { spanFault } from './rules.ts'
import { listSessions } from './store.server.ts'
import type { NewSession } from './templates.ts'

/**
 * A seminar whose plan is to be built, and what the actor is: the deed asks the policy itself. Throws missing as for a
 * seminar in which one has no part, and conflict for one that is called off.
 */
export async function theStandingSeminar(
  tx: Tx,
  actor: Actor,
  seminarId: string,
): Promise<{ seminar: Seminar; standing: Standing }> {
  const found = await theReadSeminar(tx, actor, seminarId)
  if (found.seminar.cancelledAt) throw conflict('orchestraSeminar.isCancelled')
  return found
}

/** A day of the seminar. Throws missing. */
export function theDay(seminar: Seminar, dayId: string): SeminarDay {
  const day = seminar.days.find(({ id }) => id === dayId)
  if (!day) throw missing()
  return day
}

/** A session of the seminar with the day that it is on. Throws missing. */
export async function theSession(tx: Tx, seminar: Seminar, id: string): Promise<{ session: Session; day: SeminarDay }> {
  const [session] = await listSessions(tx, { id, day: { seminarId: seminar.id } })
  if (!session) throw missing()
  return { session, day: theDay(seminar, session.dayId) }
}

/** What was typed as a session of a day; throws invalid for what is not there any more. */
export async function readFields(tx: Tx, seminar: Seminar, dayId: string, fields: SessionFields): Promise<NewSession> {
  if (spanFault(fields)) throw invalid('orchestraPlan.endsBeforeItBegins', {}, 'ends')
  const rooms = await listRooms(tx, seminar.id)
  const staff = await listStaff(tx, seminar.id)
  if (fields.roomId !== '' && !rooms.some(({ id }) => id === fields.roomId))
    throw invalid('orchestraPlan.noSuchRoom', {}, 'roomId')
  const known = new Set(staff.map(({ personId }) => personId))
  if (fields.adultIds.some((id) => !known.has(id))) throw invalid('orchestraPlan.notStaff', {}, 'adultIds')
  const own = fields.ensembles.filter((id) => seminar.ensembleIds.includes(id))
  const { kind, title, begins, ends, groups } = fields
  return {
    ...{ dayId, kind, title, begins, ends, groups },
    roomId: fields.roomId || null,
    // All of them is the same as none named: everybody.
    ensembles: own.length === seminar.ensembleIds.length ? [] : own,
    adultIds: [...new Set(fields.adultIds)],
    pieces: [...new Set(fields.pieces)],
  }
}

/** Families who see the plan have it in their calendars: each of its days is counted up. */
export async function tellCalendars(ctx: Context, tx: Tx, seminar: Seminar): Promise<void> {
  if (seminar.publishedAt && seminar.planShownAt) await countUpDays(tx, { seminarId: seminar.id }, ctx.now)
}
