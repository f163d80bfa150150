import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { keepSeats, madeOf, openPlan } from '../changing.server.ts'
import type { PlanRef } from '../input.ts'
import { type Repair, repairSeat } from '../moves.ts'
import { mayArrangeSeats } from '../policy.ts'
import { sayPlace } from '../say-place.ts'

/**
 * Mends the seats of a day on which someone does not come: those behind move up, the seat stays empty, or someone chosen
 * takes it. Only what must change does, and only on that day. Throws as moving does.
 */
export async function repairSeating(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  { childId, repair, locale, ...ref }: PlanRef & { childId: string; repair: Repair; locale: Locale },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, plan } = await openPlan(tx, actor, seminarId, ref)
    if (!mayArrangeSeats(standing, seminarId)) throw forbidden()
    if (!plan) throw missing()
    const seats = madeOf(repairSeat(plan.seats, childId, repair), (place) => sayPlace(place, locale))
    await keepSeats(ctx, tx, { actor, seminarId, ref, plan, seats })
    await ctx.note(tx, 'seating.repaired', seminarId, { ensemble: ref.ensembleId, way: repair.way })
  })
}
