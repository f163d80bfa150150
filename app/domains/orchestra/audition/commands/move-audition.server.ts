import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/client.server.ts'
import { sendBooked } from '../booked.server.ts'
import { demandOpen, ownAudition } from '../own.server.ts'
import { mayBookFor } from '../policy.ts'
import { listSlots, putAudition } from '../store.server.ts'
import { slotTaken } from '../taken.server.ts'

/**
 * Changes a booking: another time, other pieces, accompanist or not. The old time is free at once. Throws as booking does.
 * @param slotId null: keeps the time
 */
export async function moveAudition(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  roundId: string,
  auditionId: string,
  { slotId, pieces, withAccompanist }: { slotId: string | null; pieces: string; withAccompanist: boolean },
): Promise<void> {
  try {
    await ctx.tx(async (tx) => {
      const { round, audition, child, standing } = await ownAudition(tx, actor, roundId, auditionId)
      if (!mayBookFor(standing, child, civilDateOf(ctx.now), ctx.settings.orchestraAges)) throw forbidden()
      demandOpen(round, standing, ctx.now)
      if (audition.withdrawnAt !== null) throw missing()
      const moves = slotId !== null && slotId !== audition.slotId
      if (moves) {
        const slot = (await listSlots(tx, roundId)).find(({ id }) => id === slotId)
        if (!slot) throw missing()
        if (slot.taken) throw await slotTaken(tx, roundId, [slotId], locale)
      }
      const moved = await putAudition(tx, auditionId, {
        ...{ pieces, withAccompanist: withAccompanist && round.accompanist, bookedAt: ctx.now },
        ...{ bookedById: actor.personId, ...(moves && { slotId }) },
      })
      await ctx.note(tx, 'audition.moved', auditionId, { moved: moves })
      await sendBooked(ctx, tx, actor, round, [{ audition: moved, name: child.name }], true)
    })
  } catch (error) {
    if (isUniqueViolation(error, 'slotId')) throw await slotTaken(ctx.db, roundId, [slotId ?? ''], locale)
    throw error
  }
}
