import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ownSeat } from '../bench.server.ts'
import { DECLARATION_VERSION } from '../declaration.ts'
import { mayJudge } from '../policy.ts'
import { seatsInCall } from '../recusing.server.ts'
import { putSeat } from '../store.server.ts'

/**
 * A juror signs the declaration of impartiality (habilitetserklæring), for every round of the call; which text it was is
 * noted with the moment. A second time changes nothing. Throws forbidden or conflict.
 */
export async function signDeclaration(
  ctx: Context,
  actor: Actor,
  year: number,
  wished: string | null = null,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { round, seat } = await ownSeat(tx, actor, year, wished)
    if (!mayJudge(actor, seat, year)) throw forbidden()
    if (seat.declaredAt !== null) return
    if (round.state === 'closed') throw conflict('jury.roundNotOpen')
    for (const one of await seatsInCall(tx, round.callId, actor.personId))
      if (one.seat.declaredAt === null && one.round.state !== 'closed')
        await putSeat(tx, one.seat.id, { declaredAt: ctx.now })
    await ctx.note(tx, 'jury.declared', seat.id, { year, text: DECLARATION_VERSION })
  })
}
