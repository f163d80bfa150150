import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepAccounts } from '../policy.ts'
import { dropLine, findLine } from '../store.server.ts'

/**
 * Takes a line of the budget away, as long as nothing was ever entered on it. Throws forbidden, missing, and conflict when
 * there are entries or someone has changed it since `version`.
 */
export async function removeBudgetLine(ctx: Context, actor: Actor | null, id: string, version: number): Promise<void> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const line = await findLine(tx, id)
    if (!line) throw missing()
    if (line.entries.length > 0) throw conflict('budget.hasEntries')
    if (!(await dropLine(tx, id, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'funding.line-removed', id, { scope: line.scope, year: line.year })
  })
}
