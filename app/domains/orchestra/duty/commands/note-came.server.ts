import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { refusalAt, seminarFor } from '../managing.server.ts'
import { mayManageDuties } from '../policy.ts'
import { hasBegun } from '../rules.ts'
import { setCame } from '../store.server.ts'
import { theTurn } from '../the-duty.server.ts'

/** Notes whether somebody came to a duty, from the hour that it begins; null takes the note away. */
export async function noteCame(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  turnId: string,
  came: boolean | null,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing } = await seminarFor(tx, actor, seminarId)
    if (!mayManageDuties(standing, seminarId)) throw refusalAt(standing, seminarId)
    const { turn, duty } = await theTurn(tx, turnId)
    if (duty.seminarId !== seminarId) throw missing()
    if (!hasBegun(duty, ctx.now)) throw conflict('orchestraDuty.notBegun')
    await setCame(tx, turn.id, came)
    await ctx.note(tx, 'duty.came', duty.id, { seminarId, guardianId: turn.guardianId, came })
  })
}
