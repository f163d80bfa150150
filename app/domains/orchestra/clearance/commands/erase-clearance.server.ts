import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepClearances } from '../policy.ts'
import { findClearance, removeClearances } from '../store.server.ts'

/** Erases what was noted, as when the task ends before the semester does. Throws forbidden or missing. */
export async function eraseClearance(ctx: Context, actor: Actor, id: string): Promise<void> {
  if (!mayKeepClearances(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    if (!(await findClearance(tx, id))) throw missing()
    await removeClearances(tx, [id])
    await ctx.note(tx, 'clearance.erased', id)
  })
}
