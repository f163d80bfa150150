import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepInstruments } from '../policy.ts'
import { theInstrument } from '../queries.server.ts'
import { sendToRepair } from '../send-to-repair.server.ts'
import { listLoans } from '../store.server.ts'

/** Sends an instrument to repair. Throws missing, conflict for one that a musician has, invalid for a day to come. */
export async function startRepair(
  ctx: Context,
  actor: Actor,
  id: string,
  repair: { what: string; workshop: string; sentOn: CivilDate },
): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw missing()
    await theInstrument(tx, id)
    if (repair.sentOn > civilDateOf(ctx.now)) throw invalid('orchestraLoan.inFuture', {}, 'sentOn')
    const out = (await listLoans(tx, { instrumentId: id })).some((loan) => loan.lentOn && !loan.returnedOn)
    if (out) throw conflict('orchestraInstruments.outCannotRepair')
    await sendToRepair(ctx, tx, id, repair)
  })
}
