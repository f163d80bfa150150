import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { refusalAt, seminarFor } from '../managing.server.ts'
import { mayManageDuties } from '../policy.ts'
import { familyAt } from '../queries.server.ts'
import { placesLeft } from '../rules.ts'
import { addTurn } from '../store.server.ts'
import { theDuty } from '../the-duty.server.ts'

/** Enters a guardian who said yes on the telephone. Only one with a child at the seminar. */
export async function assignTurn(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  dutyId: string,
  guardianId: string,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing } = await seminarFor(tx, actor, seminarId)
    if (!mayManageDuties(standing, seminarId)) throw refusalAt(standing, seminarId)
    const { duty } = await theDuty(tx, dutyId)
    if (duty.seminarId !== seminarId) throw missing()
    if ((await familyAt(tx, seminarId, guardianId)) === null) throw invalid('faults.notAChoice', {}, 'guardianId')
    if (duty.turns.some((turn) => turn.guardianId === guardianId)) return
    if (placesLeft(duty) === 0) throw conflict('orchestraDuty.full')
    await addTurn(tx, duty.id, guardianId, ctx.now)
    await ctx.note(tx, 'duty.assigned', duty.id, { seminarId, guardianId })
  })
}
