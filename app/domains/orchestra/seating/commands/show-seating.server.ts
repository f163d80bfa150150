import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellCalendars } from '../../plan/own.server.ts'
import { openPlan } from '../changing.server.ts'
import type { PlanRef } from '../input.ts'
import { mayArrangeSeats } from '../policy.ts'
import { putShown } from '../store.server.ts'

/**
 * Lets each family see the own seat, on all days, or hides the seats again. Throws missing, forbidden, or conflict where
 * there are no seats.
 */
export async function showSeating(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  { shown, ...ref }: PlanRef & { shown: boolean },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, seminar, plan } = await openPlan(tx, actor, seminarId, ref)
    if (!mayArrangeSeats(standing, seminarId)) throw forbidden()
    if (!plan) throw conflict('orchestraSeating.none')
    await putShown(tx, seminarId, ref.ensembleId, shown ? ctx.now : null)
    // A child's calendar names its own section from now on.
    await tellCalendars(ctx, tx, seminar)
    await ctx.note(tx, shown ? 'seating.shown' : 'seating.hidden', seminarId, { ensemble: ref.ensembleId })
  })
}
