import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { openingOf } from '../../pipeline/queries.server.ts'
import { mayKeepVenues } from '../policy.ts'
import { keptHosting, theCandidate } from '../queries.server.ts'
import { heldState, inspectionFaults } from '../rules.ts'
import { putCandidate } from '../store.server.ts'
import type { Candidate } from '../venue.ts'

/**
 * The inspection of a candidate, planned or done: one with findings counts as inspected. What was chosen or dropped stays
 * so. Throws missing, forbidden, conflict, and invalid beside each field that is wrong.
 */
export async function inspectVenue(
  ctx: Context,
  actor: Actor,
  hostingId: string,
  { id, version, inspectOn, findings }: Pick<Candidate, 'id' | 'version' | 'inspectOn' | 'findings'>,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await keptHosting(tx, actor, hostingId)
    if (!mayKeepVenues(actor, hosting)) throw forbidden()
    const { state, venueId } = await theCandidate(tx, hosting, id)
    const opensOn = await openingOf(tx, hosting)
    const [first, ...rest] = inspectionFaults({ inspectOn, findings }, { state, opensOn, today: civilDateOf(ctx.now) })
    if (first) throw invalidFields([first, ...rest])
    const held = state === 'chosen' || state === 'dropped' ? state : heldState({ findings })
    if (!(await putCandidate(tx, { id, version }, { state: held, inspectOn, findings }, ctx.now)))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'hosting-venue.inspected', hostingId, { venue: venueId, on: inspectOn })
  })
}
