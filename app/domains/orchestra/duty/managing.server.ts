import type { Actor } from '#app/domains/people/person.ts'
import { type Fault, forbidden, missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { standingOf } from '../queries.server.ts'
import { theSeminar } from '../seminar/queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { partsIn, type Standing } from '../standing.ts'

/** A seminar and what somebody is there. Throws missing. */
export async function seminarFor(
  tx: Tx,
  actor: Actor,
  seminarId: string,
): Promise<{ standing: Standing; seminar: Seminar }> {
  return { standing: await standingOf(tx, actor), seminar: await theSeminar(tx, seminarId) }
}

/** Forbidden for who has a part in the seminar and may not do this; for all others there is no such thing. */
export const refusalAt = (standing: Standing, seminarId: string): Fault =>
  partsIn(standing, seminarId).length > 0 ? forbidden() : missing()
