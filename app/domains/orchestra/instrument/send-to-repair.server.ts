import { conflict } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { addRepair, listRepairs, putCondition } from './store.server.ts'

/** Notes that an instrument went to the workshop, in a transaction of its own or of a return. Throws conflict for one that is there. */
export async function sendToRepair(
  ctx: Context,
  tx: Tx,
  instrumentId: string,
  repair: { what: string; workshop: string; sentOn: CivilDate },
): Promise<void> {
  if ((await listRepairs(tx, instrumentId)).some(({ doneOn }) => doneOn === null))
    throw conflict('faults.changedMeanwhile')
  await addRepair(tx, { instrumentId, ...repair })
  await putCondition(tx, instrumentId, 'inRepair', ctx.now)
  await ctx.note(tx, 'instrument.repair-begun', instrumentId, { sentOn: repair.sentOn })
}
