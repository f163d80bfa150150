import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { Ore } from '#app/kernel/money.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { Condition } from '../instrument.ts'
import { mayKeepInstruments } from '../policy.ts'
import { findRepair, putCondition, putRepairDone } from '../store.server.ts'

/** Ends a repair with what it cost and the condition afterwards. Throws missing, conflict when it was ended before. */
export async function endRepair(
  ctx: Context,
  actor: Actor,
  id: string,
  given: { repairId: string; doneOn: CivilDate; cost: Ore | null; condition: Exclude<Condition, 'inRepair'> },
): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw missing()
    const repair = await findRepair(tx, given.repairId)
    if (!repair || repair.instrumentId !== id) throw missing()
    if (given.doneOn < repair.sentOn) throw invalid('orchestraInstruments.repairTurned', {}, 'doneOn')
    if (given.doneOn > civilDateOf(ctx.now)) throw invalid('orchestraLoan.inFuture', {}, 'doneOn')
    if (!(await putRepairDone(tx, repair.id, given.doneOn, given.cost))) throw conflict('faults.changedMeanwhile')
    await putCondition(tx, id, given.condition, ctx.now)
    await ctx.note(tx, 'instrument.repair-ended', id, { costOre: given.cost })
  })
}
