import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayStateFigures } from '../policy.ts'
import { MEASURES, type StatedFigure } from '../report.ts'
import { listStated, putStated } from '../store.server.ts'

const sameTime = (one: StatedFigure) => (other: StatedFigure) =>
  other.measure === one.measure && other.fromYear === one.fromYear && other.toYear === one.toYear

/**
 * Takes figures that earlier reports or the press have stated: all of them or none. The same figures a second time change
 * nothing. Throws forbidden, or invalid for a figure that cannot be one.
 */
export async function importStatedFigures(
  ctx: Context,
  actor: Actor,
  figures: readonly StatedFigure[],
): Promise<{ added: number; changed: number; unchanged: number }> {
  if (!mayStateFigures(actor)) throw forbidden()
  for (const { measure, fromYear, toYear, value, source } of figures) {
    const years = Number.isInteger(fromYear) && Number.isInteger(toYear) && fromYear <= toYear
    if (!years || !MEASURES.includes(measure) || !Number.isInteger(value) || value < 0 || source.trim() === '')
      throw invalid('reports.notAFigure', { measure, fromYear, toYear })
  }
  return ctx.tx(async (tx) => {
    const there = await listStated(tx)
    const sums = { added: 0, changed: 0, unchanged: 0 }
    for (const figure of figures) {
      const known = there.find(sameTime(figure))
      if (known && known.value === figure.value && known.source === figure.source) {
        sums.unchanged++
        continue
      }
      await putStated(tx, figure)
      sums[known ? 'changed' : 'added']++
    }
    if (sums.added + sums.changed > 0) await ctx.note(tx, 'figures.stated', 'series', sums)
    return sums
  })
}
