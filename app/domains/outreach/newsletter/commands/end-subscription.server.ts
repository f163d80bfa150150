import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { leaveLists } from '../leaving.server.ts'
import type { MailList } from '../newsletter.ts'
import { mayKeepSubscribers } from '../policy.ts'
import { findSubscriber } from '../store.server.ts'

/** Takes an address off a list, as when someone asks for it on the telephone. Throws forbidden and missing. */
export async function endSubscription(ctx: Context, actor: Actor, subscriberId: string, list: MailList): Promise<void> {
  if (!mayKeepSubscribers(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const subscriber = await findSubscriber(tx, subscriberId)
    if (!subscriber) throw missing()
    const by = { source: 'office', byId: ctx.actorId, removed: true } as const
    const left = await leaveLists(ctx, tx, subscriber, [list], by)
    if (left.length > 0) await ctx.note(tx, 'newsletter.ended', subscriberId, { list })
  })
}
