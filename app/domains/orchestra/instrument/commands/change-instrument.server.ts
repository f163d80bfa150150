import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { InstrumentFacts } from '../input.ts'
import { ownedFacts } from '../owned-facts.ts'
import { mayKeepInstruments } from '../policy.ts'
import { theInstrument } from '../queries.server.ts'
import { isMarkTaken, putInstrument } from '../store.server.ts'

/** Corrects what is known of an instrument. Throws missing, invalid for a mark that is taken, conflict for a stale form. */
export async function changeInstrument(
  ctx: Context,
  actor: Actor,
  id: string,
  { version, ...facts }: InstrumentFacts & { version: number },
): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw missing()
    await theInstrument(tx, id)
    if (await isMarkTaken(tx, facts.mark, id)) throw invalid('orchestraInstruments.markTaken', {}, 'mark')
    if (!(await putInstrument(tx, id, version, { ...ownedFacts(facts), changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'instrument.changed', id)
  })
}
