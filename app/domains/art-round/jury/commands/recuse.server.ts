import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ownSheet } from '../bench.server.ts'
import { mayJudge } from '../policy.ts'
import { recuseEverywhere } from '../recusing.server.ts'
import { whyNotScore } from '../rules.ts'

/**
 * A juror says of one application: I am inhabil. What the juror had written of it is deleted, and it is before the juror
 * in no round of the call any more; only the secretariat takes it back. Throws forbidden or conflict.
 */
export async function recuse(
  ctx: Context,
  actor: Actor,
  year: number,
  { sheet, reason }: { sheet: string; reason: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { round, seat, application } = await ownSheet(tx, actor, year, sheet)
    if (!mayJudge(actor, seat, year)) throw forbidden()
    const why = whyNotScore(round, seat, null)
    if (why) throw conflict(why)
    const of = { callId: round.callId, personId: seat.personId, applicationId: application.id }
    for (const id of await recuseEverywhere(ctx, tx, of, reason))
      await ctx.note(tx, 'jury.recused', id, { seatId: seat.id, applicationId: application.id })
  })
}
