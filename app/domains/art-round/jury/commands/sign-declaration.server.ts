import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ownSeat } from '../bench.server.ts'
import { mayJudge } from '../policy.ts'
import { putSeat } from '../store.server.ts'

/** A juror signs the declaration of impartiality (habilitetserklæring); a second time changes nothing. Throws forbidden or conflict. */
export async function signDeclaration(ctx: Context, actor: Actor, year: number): Promise<void> {
  await ctx.tx(async (tx) => {
    const { round, seat } = await ownSeat(tx, actor, year)
    if (!mayJudge(actor, seat, year)) throw forbidden()
    if (seat.declaredAt !== null) return
    if (round.state === 'closed') throw conflict('jury.roundNotOpen')
    await putSeat(tx, seat.id, { declaredAt: ctx.now })
    await ctx.note(tx, 'jury.declared', seat.id, { year })
  })
}
