import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { writeStep } from '../step.server.ts'
import { findEnrolment, listEnrolments } from '../store.server.ts'

/**
 * Offers that nobody answered in time end, each in its own transaction, and the next in line is offered the place where
 * places are counted. Gives how many ended.
 */
export async function lapsePlaces(ctx: Context): Promise<number> {
  openToAll('the clock asks, and only what is over ends')
  const due = await listEnrolments(ctx.db, { state: 'offered', offeredTo: { lte: ctx.now } })
  let lapsed = 0
  for (const { id } of due)
    await ctx.tx(async (tx) => {
      const enrolment = await findEnrolment(tx, id)
      // The family answered while the others were looked at.
      if (enrolment?.state !== 'offered' || !enrolment.offeredTo || enrolment.offeredTo > ctx.now) return
      await writeStep(ctx, tx, enrolment, 'lapse', { by: ['clock'], byId: null })
      lapsed++
    })
  return lapsed
}
