import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listRooms } from '../../seminar/store.server.ts'
import { moveFault, placed } from '../moving.ts'
import { tellCalendars, theSession, theStandingSeminar } from '../own.server.ts'
import { mayBuildPlan } from '../policy.ts'
import { listSessions, moveRow } from '../store.server.ts'

/**
 * Moves a session on its day to another hour or another room, as long as it was. It stays within the day and in a room that
 * is free, and it says why where it cannot. Throws missing, forbidden, invalid, or conflict when somebody has changed it.
 */
export async function moveSession(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  wish: { id: string; version: number; roomId: string; begins: string },
): Promise<void> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theStandingSeminar(tx, actor, seminarId)
    if (!mayBuildPlan(standing, seminarId)) throw forbidden()
    const { session, day } = await theSession(tx, seminar, wish.id)
    const rooms = await listRooms(tx, seminarId)
    const roomId = wish.roomId || null
    if (roomId !== null && !rooms.some(({ id }) => id === roomId))
      throw invalid('orchestraPlan.noSuchRoom', {}, 'roomId')
    const spot = { roomId, begins: wish.begins }
    const fault = moveFault(session, spot, day, await listSessions(tx, { dayId: day.id }))
    if (fault?.kind === 'beforeDay') throw invalid('orchestraPlan.beforeDay', { begins: fault.begins }, 'begins')
    if (fault?.kind === 'afterDay') throw invalid('orchestraPlan.afterDay', { ends: fault.ends }, 'begins')
    if (fault) throw invalid('orchestraPlan.roomIsTaken', {}, 'roomId')
    const there = placed(session, spot)
    if (!there || !(await moveRow(tx, session.id, wish.version, there))) throw conflict('faults.changedMeanwhile')
    await tellCalendars(ctx, tx, seminar)
    await ctx.note(tx, 'plan.session-moved', session.id, { seminarId, begins: there.begins })
  })
}
