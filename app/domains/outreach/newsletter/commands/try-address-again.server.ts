import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepSubscribers } from '../policy.ts'
import { findSubscriber, putSubscriber } from '../store.server.ts'

/** Sends to an address again that letters came back from: it is on its lists as before. Throws forbidden and missing. */
export async function tryAddressAgain(ctx: Context, actor: Actor, subscriberId: string): Promise<void> {
  if (!mayKeepSubscribers(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const subscriber = await findSubscriber(tx, subscriberId)
    if (!subscriber) throw missing()
    if (subscriber.bouncedAt === null) return
    await putSubscriber(tx, subscriberId, { bouncedAt: null, softBounces: 0 })
    await ctx.note(tx, 'newsletter.tried', subscriberId)
  })
}
