import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepInstruments } from '../policy.ts'
import { theInstrument } from '../queries.server.ts'
import { isOpen } from '../rules.ts'
import { listLoans, putInstrument } from '../store.server.ts'

/** Takes an instrument out of use, or into use again. Throws missing, and conflict while somebody has it. */
export async function retireInstrument(ctx: Context, actor: Actor, id: string, version: number, retire: boolean) {
  await ctx.tx(async (tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw missing()
    await theInstrument(tx, id)
    if (retire && (await listLoans(tx, { instrumentId: id })).some(isOpen))
      throw conflict('orchestraInstruments.retireFirstReturn')
    if (!(await putInstrument(tx, id, version, { retiredAt: retire ? ctx.now : null, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, retire ? 'instrument.retired' : 'instrument.restored', id)
  })
}
