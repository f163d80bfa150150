import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { keepSeats, madeOf, openPlan } from '../changing.server.ts'
import type { Place } from '../desks.ts'
import type { PlanRef } from '../input.ts'
import { moveSeat as moved } from '../moves.ts'
import { mayArrangeSeats } from '../policy.ts'
import { sayPlace } from '../say-place.ts'

/**
 * Lets two change places, or moves one to an empty place. Throws missing, forbidden, conflict when someone has changed the
 * seats meanwhile, and invalid with the reason why nothing was moved.
 */
export async function moveSeat(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  { from, to, locale, ...ref }: PlanRef & { from: Place; to: Place; locale: Locale },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, plan } = await openPlan(tx, actor, seminarId, ref)
    if (!mayArrangeSeats(standing, seminarId)) throw forbidden()
    if (!plan) throw missing()
    const seats = madeOf(moved(plan.seats, from, to), (place) => sayPlace(place, locale))
    await keepSeats(ctx, tx, { actor, seminarId, ref, plan, seats })
    await ctx.note(tx, 'seating.changed', seminarId, { ensemble: ref.ensembleId })
  })
}
