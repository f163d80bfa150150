import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hasReached } from '../../hosting.ts'
import { theHosting } from '../../queries.server.ts'
import { mayEvaluate } from '../policy.ts'
import { putHosting } from '../store.server.ts'

/** Writes what was learned; there is nothing to learn before the municipality is host. Throws missing, forbidden or conflict. */
export async function evaluateHosting(
  ctx: Context,
  actor: Actor,
  id: string,
  { evaluation, version }: { evaluation: string; version: number },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await theHosting(tx, actor, id)
    if (!mayEvaluate(actor, hosting)) throw forbidden()
    if (!hasReached(hosting, 'hosting')) throw conflict('hostingCase.tooEarlyToEvaluate')
    if (!(await putHosting(tx, { id, version }, { evaluation }, ctx.now))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'hosting.evaluated', id, { year: hosting.year })
  })
}
