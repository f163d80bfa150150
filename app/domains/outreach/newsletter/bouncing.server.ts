/** What follows when a letter comes back. */
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Verdict } from '#app/platform/mail/bounce.ts'
import { lettersTo, putDelivery } from './issues.store.server.ts'
import { withdrawUnsent } from './leaving.server.ts'
import type { Subscriber } from './newsletter.ts'
import { isDeadAfter, MOST_SOFT_BOUNCES, softInARow } from './rules.ts'
import { addConsents, putSubscriber } from './store.server.ts'

export interface CameBack {
  verdict: Verdict
  /** As the mail server said it. */
  reason: string
  /** Whether it ever left: a letter that the receiver's server turned down at the door did not. */
  left: boolean
}

/**
 * Enters that a letter came back: the delivery's reason, and the address's standing. A letter that is entered already is
 * not counted twice. Gives whether it was new.
 */
export async function takeBounce(
  ctx: Context,
  tx: Tx,
  subscriber: Subscriber,
  delivery: { newsletterId: string; subscriberId: string; reason: string },
  { verdict, reason, left }: CameBack,
): Promise<boolean> {
  if (/^(hard|soft): /.test(delivery.reason)) return false
  const state = verdict === 'hard' || !left ? ({ state: 'bounced' } as const) : {}
  await putDelivery(tx, delivery, { ...state, reason: `${verdict}: ${reason}`.slice(0, 300) })
  const recent = (await lettersTo(tx, subscriber.id, MOST_SOFT_BOUNCES)).filter((one) =>
    ['sent', 'bounced'].includes(one.state),
  )
  const soft = verdict === 'soft' ? softInARow(recent.map((one) => one.reason)) : subscriber.softBounces
  const dead = subscriber.bouncedAt === null && (verdict === 'hard' || isDeadAfter(soft))
  await putSubscriber(tx, subscriber.id, { softBounces: soft, ...(dead ? { bouncedAt: ctx.now } : {}) })
  if (!dead) return true
  const on = subscriber.subscriptions.filter((one) => one.state === 'active')
  await addConsents(
    tx,
    on.map(({ list }) => ({
      ...({ subscriberId: subscriber.id, list, deed: 'bounced', at: ctx.now, source: 'bounce', byId: null } as const),
      ground: reason.slice(0, 200),
    })),
  )
  await withdrawUnsent(ctx, tx, { ...subscriber, bouncedAt: ctx.now })
  return true
}
