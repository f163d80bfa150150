import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { addReserve as add } from '../changes.server.ts'
import { mayKeepChild } from '../policy.ts'
import { theChild } from '../the-child.server.ts'

/** Says whom to call when no guardian answers. Throws missing and forbidden. */
export async function addReserve(
  ctx: Context,
  actor: Actor,
  childId: string,
  reserve: { name: string; phone: string; relation: string; mayPickUp: boolean },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, ofAge } = await theChild(ctx, tx, actor, childId)
    if (!mayKeepChild(standing, ofAge)) throw forbidden()
    await add(ctx, tx, { ...reserve, childId, givenById: actor.personId })
    await ctx.note(tx, 'child.reserveChanged', childId)
  })
}
