import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { days, later } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Bounce } from '#app/platform/mail/read-bounce.server.ts'
import { takeBounce } from '../bouncing.server.ts'
import { deliveryOfMail, lastSentTo } from '../issues.store.server.ts'
import { mayKeepSubscribers } from '../policy.ts'
import { findSubscriber, findSubscriberByEmail } from '../store.server.ts'

/** Days after a letter in which an address alone, without our mark, is believed to be about it. */
const RECENT = 30

export interface Recorded {
  hard: number
  soft: number
  /** Entered before. */
  repeated: number
  /** About no newsletter of ours. */
  others: number
}

/**
 * Enters what the return mailbox brought: letters that came back for good, and for a time. The same notification twice
 * counts once. Throws forbidden.
 */
export async function recordBounces(ctx: Context, actor: Actor, bounces: readonly Bounce[]): Promise<Recorded> {
  if (!mayKeepSubscribers(actor)) throw forbidden()
  const recorded: Recorded = { hard: 0, soft: 0, repeated: 0, others: 0 }
  for (const bounce of bounces) {
    const kind = await ctx.tx(async (tx) => {
      const delivery = await deliveryOf(ctx, tx, bounce)
      const subscriber = delivery && (await findSubscriber(tx, delivery.subscriberId))
      if (!delivery || !subscriber) return 'others'
      const { verdict, reason } = bounce
      return (await takeBounce(ctx, tx, subscriber, delivery, { verdict, reason, left: true })) ? verdict : 'repeated'
    })
    recorded[kind]++
  }
  if (recorded.hard + recorded.soft > 0)
    await ctx.tx((tx) => ctx.note(tx, 'newsletter.bounced', 'newsletter', { hard: recorded.hard, soft: recorded.soft }))
  return recorded
}

/**
 * The letter that came back: by our own mark in it. Without one, the last letter of these weeks to that address: anyone can
 * write a notification, so an address that we have not just written to is not believed.
 */
async function deliveryOf(ctx: Context, tx: Tx, { letterId, recipient }: Bounce) {
  if (letterId) return deliveryOfMail(tx, letterId)
  const subscriber = recipient ? await findSubscriberByEmail(tx, recipient) : null
  return subscriber && lastSentTo(tx, subscriber.id, later(ctx.now, -days(RECENT)))
}
