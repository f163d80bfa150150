import type { Actor } from '#app/domains/people/person.ts'
import { conflict } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { keepSeats, openPlan } from '../changing.server.ts'
import { earlierSeats, membersOf } from '../gather.server.ts'
import type { PlanRef } from '../input.ts'
import { mayArrangeSeats } from '../policy.ts'
import { proposeSeats } from '../propose.ts'

/**
 * Proposes who sits where; locked seats stay. Another proposal after the first is another one. Throws missing, forbidden,
 * or conflict when someone has changed the seats meanwhile or nobody is there to sit.
 */
export async function proposeSeating(ctx: Context, actor: Actor, seminarId: string, ref: PlanRef): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, seminar, roster, plan } = await openPlan(tx, actor, seminarId, ref)
    const members = membersOf(roster, ref.ensembleId)
    if (!mayArrangeSeats(standing, seminarId) || members.length === 0) throw conflict('orchestraSeating.nobody')
    const earlier = await earlierSeats(tx, seminar, ref.ensembleId)
    const seats = proposeSeats(members, plan?.seats ?? [], earlier, `${seminarId} ${ref.version}`)
    await keepSeats(ctx, tx, { actor, seminarId, ref, plan, seats })
    await ctx.note(tx, 'seating.proposed', seminarId, { ensemble: ref.ensembleId, seats: seats.length })
  })
}
