import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type BudgetLine, isKeptYear, MOST_LINES, type Scope } from '../funding.ts'
import { mayKeepAccounts } from '../policy.ts'
import { missingFrom } from '../rules.ts'
import { addLine, listLines, putLine } from '../store.server.ts'

type Told = Pick<BudgetLine, 'side' | 'category' | 'budgetOre' | 'note'>

/**
 * Adds a line to the budget of a year, or writes what one plans now.
 * @param known the line and what was seen of it; null: another one
 * Throws forbidden, missing, invalid for a category that the side has already, and conflict when the year is full or
 * someone has changed the line since. A line stays on its side.
 */
export async function saveBudgetLine(
  ctx: Context,
  actor: Actor | null,
  scope: Scope,
  year: number,
  known: { id: string; version: number } | null,
  { side, category, budgetOre, note }: Told,
): Promise<void> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  if (!isKeptYear(year, civilDateOf(ctx.now))) throw missing()
  await ctx.tx(async (tx) => {
    const lines = await listLines(tx, scope, [year])
    const line = lines.find(({ id }) => id === known?.id)
    if (known && !line) throw missing()
    const told = { side: line?.side ?? side, category, budgetOre, note }
    const beside = lines.filter((one) => one !== line && one.side === told.side)
    if (missingFrom([told], beside, (one) => one.category).length === 0)
      throw invalid('budget.categoryKnown', {}, 'category')
    if (!line || !known) {
      if (lines.length >= MOST_LINES) throw conflict('funding.full')
      const position = Math.max(0, ...beside.map((one) => one.position)) + 1
      const { id } = await addLine(tx, { ...told, scope, year, position })
      await ctx.note(tx, 'funding.line-added', id, { scope, year })
      return
    }
    if (!(await putLine(tx, line.id, known.version, { category, budgetOre, note })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'funding.line-changed', line.id, { scope, year, before: line.budgetOre, after: budgetOre })
  })
}
