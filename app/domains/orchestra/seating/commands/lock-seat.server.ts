import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { keepSeats, madeOf, openPlan } from '../changing.server.ts'
import type { Place } from '../desks.ts'
import type { PlanRef } from '../input.ts'
import { lockSeat as locked } from '../moves.ts'
import { mayArrangeSeats } from '../policy.ts'
import { sayPlace } from '../say-place.ts'

/** Locks a seat, so that nothing moves who sits there, or opens it again. Throws as moving does. */
export async function lockSeat(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  { place, fixed, locale, ...ref }: PlanRef & { place: Place; fixed: boolean; locale: Locale },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, plan } = await openPlan(tx, actor, seminarId, ref)
    if (!mayArrangeSeats(standing, seminarId)) throw forbidden()
    if (!plan) throw missing()
    const seats = madeOf(locked(plan.seats, place, fixed), (one) => sayPlace(one, locale))
    await keepSeats(ctx, tx, { actor, seminarId, ref, plan, seats })
    await ctx.note(tx, 'seating.changed', seminarId, { ensemble: ref.ensembleId })
  })
}
