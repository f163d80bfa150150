import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theSeminar } from '../../seminar/queries.server.ts'
import { addLift } from '../carpool.store.server.ts'
import type { Way } from '../carpool.ts'
import { mayShareLift } from '../policy.ts'
import { familyAt } from '../queries.server.ts'

/**
 * Offers seats on a day of the seminar. Who offers has agreed that the other families of the seminar see name and place.
 * Throws missing for who has no child there.
 */
export async function offerLift(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  lift: { date: string; way: Way; place: string; seats: number; words: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const seminar = await theSeminar(tx, seminarId)
    const ofFamily = (await familyAt(tx, seminarId, actor.personId)) !== null
    if (!ofFamily || !seminar.publishedAt || seminar.cancelledAt) throw missing()
    if (!mayShareLift(ofFamily)) throw forbidden()
    if (!seminar.days.some(({ date }) => date === lift.date) || lift.date < civilDateOf(ctx.now))
      throw invalid('faults.notAChoice', {}, 'date')
    const { id } = await addLift(tx, { ...lift, seminarId, personId: actor.personId, agreedAt: ctx.now })
    await ctx.note(tx, 'lift.offered', id, { seminarId, seats: lift.seats })
  })
}
