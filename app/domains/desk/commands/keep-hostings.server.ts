import { rehearses } from '#app/domains/orchestra/account/keeping.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { dueScopes } from '#app/kernel/keeping.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { lotsOf, STOCKS } from '../keeping.server.ts'
import { KINDS, type Kind } from '../keeping.ts'
import { mayKeepToTerms } from '../policy.ts'

/** So many scopes in one transaction: nobody waits long for a lock, and what is done stays done. */
const AT_ONCE = 100

/**
 * Deletes what the dated list of hostings, the exhibition and invoices says is due, a little at a time, or with `dryRun`
 * only counts it: the same in both cases. Nothing of the demonstration goes. Gives how many of each kind. Throws forbidden.
 */
export async function keepHostings(
  ctx: Context,
  actor: Actor | null,
  dryRun: boolean,
): Promise<Partial<Record<Kind, number>>> {
  if (!mayKeepToTerms(actor)) throw forbidden()
  const gone: Partial<Record<Kind, number>> = {}
  if (await rehearses(ctx.db)) return gone
  for (const kind of KINDS) {
    const count = dryRun ? await countDue(ctx, kind) : await removeDue(ctx, kind)
    if (count > 0) gone[kind] = count
  }
  return gone
}

async function countDue(ctx: Context, kind: Kind): Promise<number> {
  const today = civilDateOf(ctx.now)
  return (await lotsOf(ctx.db, kind)).reduce((sum, lot) => sum + (lot.goesOn <= today ? lot.count : 0), 0)
}

async function removeDue(ctx: Context, kind: Kind): Promise<number> {
  const today = civilDateOf(ctx.now)
  for (let gone = 0; ; ) {
    // What is due is asked in the transaction that takes it: an opening may have moved meanwhile.
    const count = await ctx.tx(async (tx) => {
      const scopes =
        dueScopes(await lotsOf(tx, kind), today)
          .get(kind)
          ?.slice(0, AT_ONCE) ?? []
      if (scopes.length === 0) return 0
      const removed = await STOCKS[kind].remove(tx, scopes)
      if (removed > 0) await ctx.note(tx, 'retention.kept', 'retention', { [kind]: removed })
      return removed
    })
    gone += count
    if (count === 0) return gone
  }
}
