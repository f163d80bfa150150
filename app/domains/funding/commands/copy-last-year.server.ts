import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { isKeptYear, type Scope } from '../funding.ts'
import { mayKeepAccounts } from '../policy.ts'
import { missingFrom } from '../rules.ts'
import { addContribution, addLine, listContributions, listLines } from '../store.server.ts'

/**
 * Starts a year from the one before: givers with their terms and no amounts, and the lines of the budget with what was
 * planned. What the year has already is left as it is, so a second time adds nothing. Gives how many came.
 * Throws forbidden, missing for a year that is not kept, and conflict when there is nothing to bring.
 */
export async function copyLastYear(
  ctx: Context,
  actor: Actor | null,
  scope: Scope,
  year: number,
): Promise<{ givers: number; lines: number }> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  if (!isKeptYear(year, civilDateOf(ctx.now))) throw missing()
  return ctx.tx(async (tx) => {
    const contributions = await listContributions(tx, scope, [year - 1, year])
    const budget = await listLines(tx, scope, [year - 1, year])
    const of = <T extends { year: number }>(rows: readonly T[], wanted: number) =>
      rows.filter((row) => row.year === wanted)
    const givers = missingFrom(of(contributions, year - 1), of(contributions, year), ({ giver }) => giver)
    const lines = missingFrom(of(budget, year - 1), of(budget, year), ({ side, category }) => `${side} ${category}`)
    if (givers.length + lines.length === 0) throw conflict('funding.nothingToCopy', { year: year - 1 })
    const blank = { appliedOre: null, appliedOn: null, reference: '', grantedOre: null, grantedOn: null }
    const undone = { refusedOn: null, reportDueOn: null, reportedOn: null, note: '' }
    for (const { giver, kind, terms, position } of givers)
      await addContribution(tx, {
        ...{ ...blank, ...undone, scope, year, giver, kind, terms, position },
        changedAt: ctx.now,
      })
    for (const { side, category, position, budgetOre, note } of lines)
      await addLine(tx, { scope, year, side, category, position, budgetOre, note })
    await ctx.note(tx, 'funding.copied', `${scope}-${year}`, { givers: givers.length, lines: lines.length })
    return { givers: givers.length, lines: lines.length }
  })
}
