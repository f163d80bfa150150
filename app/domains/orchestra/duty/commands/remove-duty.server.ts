import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { refusalAt, seminarFor } from '../managing.server.ts'
import { mayManageDuties } from '../policy.ts'
import { findDuty, removeDuty as remove } from '../store.server.ts'

/** Removes a duty that nobody has taken. Throws conflict where somebody has: let them off first. */
export async function removeDuty(ctx: Context, actor: Actor, seminarId: string, dutyId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing } = await seminarFor(tx, actor, seminarId)
    if (!mayManageDuties(standing, seminarId)) throw refusalAt(standing, seminarId)
    const duty = await findDuty(tx, dutyId)
    if (!duty || duty.seminarId !== seminarId) throw missing()
    if (duty.turns.length > 0) throw conflict('orchestraDuty.hasTurns', { count: duty.turns.length })
    await remove(tx, dutyId)
    await ctx.note(tx, 'duty.removed', dutyId, { seminarId, kind: duty.kind })
  })
}
