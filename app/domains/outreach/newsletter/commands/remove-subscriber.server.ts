import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { leaveLists } from '../leaving.server.ts'
import { LISTS } from '../newsletter.ts'
import { mayKeepSubscribers } from '../policy.ts'
import { findSubscriber, removeSubscriberRow } from '../store.server.ts'

/**
 * Deletes an address altogether, with its record of consents, as someone may demand. Letters that have not gone are taken
 * back first. Throws forbidden and missing.
 */
export async function removeSubscriber(ctx: Context, actor: Actor, subscriberId: string): Promise<void> {
  if (!mayKeepSubscribers(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const subscriber = await findSubscriber(tx, subscriberId)
    if (!subscriber) throw missing()
    await leaveLists(ctx, tx, subscriber, LISTS, { source: 'office', byId: ctx.actorId, removed: true })
    await removeSubscriberRow(tx, subscriberId)
    await ctx.note(tx, 'newsletter.removed', subscriberId)
  })
}
