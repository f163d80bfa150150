import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theHosting } from '../../queries.server.ts'
import { mayMoveHosting } from '../policy.ts'
import { canStandBy } from '../rules.ts'
import { putHosting } from '../store.server.ts'

/** Puts a hosting in reserve, if the first choice of its year should fall away. Throws missing, forbidden or conflict. */
export async function standBy(ctx: Context, actor: Actor, id: string, version: number): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await theHosting(tx, actor, id)
    if (!mayMoveHosting(actor)) throw forbidden()
    if (!canStandBy(hosting)) throw conflict('hostingCase.cannotStandBy')
    if (!(await putHosting(tx, { id, version }, { reserve: true }, ctx.now))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'hosting.stood-by', id, { year: hosting.year })
  })
}
