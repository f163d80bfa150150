import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { milestoneDue } from '../deadlines.ts'
import { mayWorkOnPlan } from '../policy.ts'
import { openingOfHosting, theMilestone, workedOn } from '../queries.server.ts'
import { putMilestone } from '../store.server.ts'

/** No milestone was reached before the round was thought of. */
const EARLIEST: CivilDate = '2000-01-01'

/**
 * Says on which day a milestone was reached and what shows it, with who said so and the day that it was due; or, with null,
 * that it is not reached after all. Throws missing, forbidden, conflict, and invalid for a day that has not come.
 */
export async function markMilestone(
  ctx: Context,
  actor: Actor,
  hostingId: string,
  { id, version, done }: { id: string; version: number; done: { on: CivilDate; note: string } | null },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await workedOn(tx, actor, hostingId)
    if (!mayWorkOnPlan(actor, hosting)) throw forbidden()
    const milestone = await theMilestone(tx, hosting, id)
    if (done && done.on > civilDateOf(ctx.now)) throw invalid('hostingPlan.inFuture', {}, 'doneOn')
    if (done && done.on < EARLIEST) throw invalid('hostingPlan.tooEarly', {}, 'doneOn')
    const due = milestoneDue(milestone, await openingOfHosting(tx, hosting))
    const written = await putMilestone(
      tx,
      id,
      version,
      done
        ? {
            ...{ doneOn: done.on, note: done.note, doneById: actor.personId },
            wasDueOn: milestone.doneOn === null ? due : milestone.wasDueOn,
          }
        : { doneOn: null, doneById: null, wasDueOn: null },
    )
    if (!written) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'hosting-plan.milestone-marked', hosting.id, { milestone: id, doneOn: done?.on ?? null })
  })
}
