import type { AnnouncementCounts } from '#app/domains/art-round/selection/announcement.ts'
import { benchOf } from '#app/domains/art-round/selection/bench.server.ts'
import { announceIn, type Looked } from '#app/domains/art-round/selection/changes.server.ts'
import { mayAnnounce } from '#app/domains/art-round/selection/policy.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { keepProtocol } from '../keep.server.ts'

export interface AnnounceWish extends Partial<Looked> {
  /** Null: the call that the year's selection is of. */
  callId?: string | null
}

/**
 * Makes the decisions of a call known to all its applicants at once: from this moment each sees the own result, the
 * accepted are asked to answer, the prepared letters go out, and the jury's protocol is kept as it was; all or nothing.
 * Announcing again changes nothing and gives null. Throws conflict while someone is undecided, when nothing is prepared,
 * and when something has changed since.
 */
export async function announceDecisions(
  ctx: Context,
  actor: Actor,
  year: number,
  { callId = null, seen = null, count = null }: AnnounceWish = {},
): Promise<AnnouncementCounts | null> {
  if (!mayAnnounce(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const bench = await benchOf(tx, year, callId)
    const counts = await announceIn(ctx, tx, bench, { seen, count })
    if (counts && bench.ranked) await keepProtocol(ctx, tx, await benchOf(tx, year, bench.call.id))
    return counts
  })
}
