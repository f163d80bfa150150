import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepChild } from '../policy.ts'
import { removeReserve } from '../store.server.ts'
import { theChild } from '../the-child.server.ts'

/** Takes one away. Throws missing and forbidden. */
export async function dropReserve(ctx: Context, actor: Actor, childId: string, reserveId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, ofAge } = await theChild(ctx, tx, actor, childId)
    if (!mayKeepChild(standing, ofAge)) throw forbidden()
    if (!(await removeReserve(tx, childId, reserveId))) throw missing()
    await ctx.note(tx, 'child.reserveChanged', childId)
  })
}
