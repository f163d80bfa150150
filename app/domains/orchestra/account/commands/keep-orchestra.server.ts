import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { heldNow, KEEPERS, lotsOf, rehearses } from '../keeping.server.ts'
import { dueOf, type Kind } from '../keeping.ts'
import { mayDeleteDue } from '../policy.ts'

/**
 * Deletes what the dated list says is due, or with `dryRun` only counts it: the same rows in both cases. What is held stays.
 * Nothing of the demonstration goes. Gives how many of each kind. Throws forbidden.
 */
export async function keepOrchestra(
  ctx: Context,
  actor: Actor | null,
  dryRun: boolean,
): Promise<Partial<Record<Kind, number>>> {
  if (!mayDeleteDue(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const gone: Partial<Record<Kind, number>> = {}
    if (await rehearses(tx)) return gone
    const held = await heldNow(tx)
    const lots = await lotsOf(tx, held)
    const due = dueOf(lots, civilDateOf(ctx.now))
    for (const keeper of KEEPERS) {
      const scopes = due.get(keeper.kind)
      if (!scopes) continue
      const own = new Set(scopes)
      gone[keeper.kind] = dryRun
        ? lots.reduce((sum, { kind, scope, count }) => sum + (kind === keeper.kind && own.has(scope) ? count : 0), 0)
        : await keeper.remove(tx, scopes, held)
    }
    if (!dryRun && Object.keys(gone).length > 0) await ctx.note(tx, 'orchestra.kept', 'orchestra', gone)
    return gone
  })
}
