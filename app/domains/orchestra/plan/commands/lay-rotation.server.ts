import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listStaff } from '../../seminar/staff.store.server.ts'
import { listRooms } from '../../seminar/store.server.ts'
import { tellCalendars, theDay, theStandingSeminar } from '../own.server.ts'
import { mayBuildPlan } from '../policy.ts'
import { inTheWay, spanFault } from '../rules.ts'
import { addSessions, listSessions } from '../store.server.ts'
import { rotation } from '../templates.ts'

/**
 * Lays sectionals that go round between two hours of a day. Gives how many sessions. Throws missing, forbidden, invalid, or
 * conflict where something is in the way or there are too few coaches.
 */
export async function layRotation(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  wish: { dayId: string; begins: string; ends: string },
): Promise<number> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theStandingSeminar(tx, actor, seminarId)
    if (!mayBuildPlan(standing, seminarId)) throw forbidden()
    const day = theDay(seminar, wish.dayId)
    if (spanFault(wish)) throw invalid('orchestraPlan.endsBeforeItBegins', {}, 'ends')
    const rooms = await listRooms(tx, seminarId)
    const staff = await listStaff(tx, seminarId)
    const there = await listSessions(tx, { dayId: day.id })
    const laid = rotation({ day, rooms, staff }, wish)
    if (laid.length === 0) throw conflict('orchestraPlan.noRotation')
    const blocked = inTheWay(there, laid)
    if (blocked.length > 0) throw conflict('orchestraPlan.inTheWay', { count: blocked.length })
    await addSessions(tx, laid)
    await tellCalendars(ctx, tx, seminar)
    await ctx.note(tx, 'plan.laid', day.id, { seminarId, count: laid.length })
    return laid.length
  })
}
