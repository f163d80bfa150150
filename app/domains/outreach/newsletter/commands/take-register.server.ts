import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepSubscribers } from '../policy.ts'
import { REGISTER_LISTS, takeFromRegister } from '../register.server.ts'

/**
 * Puts the artists and the municipalities' contacts of the round's records on their lists; who has left stays off. Gives
 * how many came on. Throws forbidden.
 */
export async function takeRegister(ctx: Context, actor: Actor): Promise<number> {
  if (!mayKeepSubscribers(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const added = await takeFromRegister(ctx, tx, REGISTER_LISTS)
    if (added > 0) await ctx.note(tx, 'newsletter.registerTaken', 'newsletter', { added })
    return added
  })
}
