import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { InstrumentFacts } from '../input.ts'
import { ownedFacts } from '../owned-facts.ts'
import { mayKeepInstruments } from '../policy.ts'
import { addInstrumentRow, isMarkTaken } from '../store.server.ts'

/** Registers an instrument. Gives its id. Throws forbidden, and invalid for a mark that another one has. */
export async function addInstrument(ctx: Context, actor: Actor, facts: InstrumentFacts): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw forbidden()
    if (await isMarkTaken(tx, facts.mark, null)) throw invalid('orchestraInstruments.markTaken', {}, 'mark')
    const id = await addInstrumentRow(tx, { ...ownedFacts(facts), changedAt: ctx.now })
    await ctx.note(tx, 'instrument.added', id, { mark: facts.mark })
    return id
  })
}
