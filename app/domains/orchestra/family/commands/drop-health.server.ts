import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { demandFresh } from '../fresh.server.ts'
import { removeHealthNote } from '../health.store.server.ts'
import { mayWriteHealth } from '../policy.ts'
import { theChild } from '../the-child.server.ts'

/** Deletes a fact about a child's health. Throws missing, forbidden and conflict. */
export async function dropHealth(ctx: Context, actor: Actor, childId: string, noteId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, ofAge } = await theChild(ctx, tx, actor, childId)
    if (!mayWriteHealth(actor, standing, ofAge)) throw forbidden()
    await demandFresh(ctx, tx, actor)
    if (!(await removeHealthNote(tx, childId, noteId))) throw missing()
    await ctx.note(tx, 'child.healthDropped', childId, { all: false })
  })
}
