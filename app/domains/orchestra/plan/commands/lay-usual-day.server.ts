import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listStaff } from '../../seminar/staff.store.server.ts'
import { listRooms } from '../../seminar/store.server.ts'
import { tellCalendars, theDay, theStandingSeminar } from '../own.server.ts'
import { mayBuildPlan } from '../policy.ts'
import { inTheWay } from '../rules.ts'
import { addSessions, listSessions } from '../store.server.ts'
import { usualDay } from '../templates.ts'

/**
 * Lays a usual day on a day that is empty: everybody, sectionals, lunch, everybody. Gives how many sessions. Throws missing,
 * forbidden, or conflict where something is in the way or the day is too short.
 */
export async function layUsualDay(ctx: Context, actor: Actor, seminarId: string, dayId: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theStandingSeminar(tx, actor, seminarId)
    if (!mayBuildPlan(standing, seminarId)) throw forbidden()
    const day = theDay(seminar, dayId)
    const rooms = await listRooms(tx, seminarId)
    const staff = await listStaff(tx, seminarId)
    const there = await listSessions(tx, { dayId })
    const laid = usualDay({ day, rooms, staff })
    if (laid.length === 0) throw conflict('orchestraPlan.dayTooShort')
    const blocked = inTheWay(there, laid)
    if (blocked.length > 0) throw conflict('orchestraPlan.inTheWay', { count: blocked.length })
    await addSessions(tx, laid)
    await tellCalendars(ctx, tx, seminar)
    await ctx.note(tx, 'plan.laid', dayId, { seminarId, count: laid.length })
    return laid.length
  })
}
