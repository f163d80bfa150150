import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepVenues } from '../policy.ts'
import { keptHosting, theCandidate } from '../queries.server.ts'
import { type CandidacyDeed, heldState, stateAfter } from '../rules.ts'
import { listCandidates, putCandidate } from '../store.server.ts'

/**
 * Chooses a candidate, takes the choice back, drops one, or takes it up again. Of the candidates of a hosting one is
 * chosen: the one before it steps back. Throws missing, forbidden, and conflict for what cannot be as it stands.
 */
export async function settleCandidacy(
  ctx: Context,
  actor: Actor,
  hostingId: string,
  { id, version, deed }: { id: string; version: number; deed: CandidacyDeed },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await keptHosting(tx, actor, hostingId)
    if (!mayKeepVenues(actor, hosting)) throw forbidden()
    const candidate = await theCandidate(tx, hosting, id)
    const state = stateAfter(deed, candidate)
    if (state === null) {
      if (candidate.version !== version) throw conflict('faults.changedMeanwhile')
      throw conflict(deed === 'choose' ? 'hostingVenues.inspectFirst' : 'hostingVenues.notAsItStands')
    }
    if (!(await putCandidate(tx, { id, version }, { state }, ctx.now))) throw conflict('faults.changedMeanwhile')
    if (state === 'chosen')
      for (const other of await listCandidates(tx, { hostingId }))
        if (other.id !== id && other.state === 'chosen')
          await putCandidate(tx, other, { state: heldState(other) }, ctx.now)
    await ctx.note(tx, 'hosting-venue.settled', hostingId, { venue: candidate.venueId, state })
  })
}
