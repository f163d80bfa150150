/** Venues for this area's commands and for what comes after it. */
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { type Hosting, isLive } from '../hosting.ts'
import { hostingById, theHosting } from '../queries.server.ts'
import { mayKeepVenues, mayReadVenue } from './policy.ts'
import { findCandidate, findVenue, listCandidates } from './store.server.ts'
import type { Candidate, Venue } from './venue.ts'

/**
 * A hosting whose venues the actor keeps. Throws missing for who has no part in it, forbidden for who only reads, and
 * conflict for one that is over.
 */
export async function keptHosting(tx: Tx, actor: Actor, hostingId: string): Promise<Hosting> {
  const hosting = await theHosting(tx, actor, hostingId)
  if (!mayKeepVenues(actor, hosting)) throw forbidden()
  if (!isLive(hosting)) throw conflict('hostingVenues.hostingIsOver')
  return hosting
}

/** A candidate of a hosting. Throws missing, for one of another hosting too. */
export async function theCandidate(tx: Tx, hosting: Hosting, id: string): Promise<Candidate> {
  const candidate = await findCandidate(tx, id)
  if (candidate?.hostingId !== hosting.id) throw missing()
  return candidate
}

/** Every hosting that considers a venue, or has. */
export async function hostingsConsidering(tx: Tx, venueId: string): Promise<Hosting[]> {
  const found: Hosting[] = []
  for (const { hostingId } of await listCandidates(tx, { venueId })) {
    const hosting = await hostingById(tx, hostingId)
    if (hosting) found.push(hosting)
  }
  return found
}

/** Throws missing when there is none, and in the same words when the actor has nothing to do with it. */
export async function theVenue(
  tx: Tx,
  actor: Actor | null,
  id: string,
): Promise<{ venue: Venue; hostings: readonly Hosting[] }> {
  const venue = await findVenue(tx, id)
  const hostings = venue ? await hostingsConsidering(tx, id) : []
  if (!venue || !mayReadVenue(actor, hostings)) throw missing()
  return { venue, hostings }
}
