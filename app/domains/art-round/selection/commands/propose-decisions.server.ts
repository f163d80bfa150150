import { putDecision } from '#app/domains/art-round/application/changes.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { benchOf, decidedByHand, decidedOf, workFor } from '../bench.server.ts'
import { type DecisionEntry, proposalOf } from '../decisions.ts'
import { mayDecide } from '../policy.ts'
import { addEntries } from '../store.server.ts'

/**
 * Fills the decisions after the ranking (see `proposalOf`); what was decided by hand stands. `waiting` is how long the
 * waiting list is to be. Gives how many decisions changed and how many are left to settle by hand. Throws conflict before
 * every juror has sealed, and after the announcement.
 */
export async function proposeDecisions(
  ctx: Context,
  actor: Actor,
  year: number,
  waiting: number,
  callId: string | null = null,
): Promise<{ changed: number; undecided: number }> {
  if (!mayDecide(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const bench = await benchOf(tx, year, callId)
    if (bench.call.announcedAt) throw conflict('selection.announcedAlready')
    if (!bench.ranked) throw conflict('selection.notSealed', { count: bench.round?.unsealed.length ?? 0 })
    const kept = await decidedByHand(tx, bench)
    const proposed = proposalOf(bench.ranked.line, (id) => workFor(bench, id), waiting, kept)
    const entries: DecisionEntry[] = []
    for (const application of bench.applications) {
      const decided = proposed.get(application.id)
      const before = decidedOf(application)
      if (
        !decided ||
        (decided.decision === before.decision &&
          decided.workId === before.workId &&
          decided.waitingPlace === before.waitingPlace)
      )
        continue
      await putDecision(tx, application.id, { ...decided, decidedWorkId: decided.workId })
      entries.push({
        ...decided,
        applicationId: application.id,
        at: ctx.now,
        actorId: ctx.actorId,
        method: 'ranking',
        reason: '',
      })
    }
    await addEntries(tx, entries)
    await ctx.note(tx, 'selection.proposed', bench.edition.id, {
      callId: bench.call.id,
      waiting,
      changed: entries.length,
    })
    const undecided = bench.applications.filter(
      ({ id, decision }) => (proposed.get(id)?.decision ?? decision) === 'none',
    )
    return { changed: entries.length, undecided: undecided.length }
  })
}
