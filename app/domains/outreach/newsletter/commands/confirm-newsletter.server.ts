import { conflict } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { readConfirmKey } from '../keys.server.ts'
import { mayConfirmBy } from '../rules.ts'
import { addConsents, findSubscriber, putSubscriber, putSubscription } from '../store.server.ts'
import { CURRENT_WORDING } from '../wordings.ts'

/**
 * Confirms by the link of the letter what was asked for. A second time changes nothing. The letter came through, so an
 * address that counted as dead is alive again. Throws conflict for a link that is too old, or was never ours.
 */
export async function confirmNewsletter(ctx: Context, key: string): Promise<void> {
  openToAll('whoever has the letter confirms')
  const keyed = readConfirmKey(ctx.settings.sessionSecret, key)
  if (!keyed) throw conflict('newsletter.linkOldLede')
  await ctx.tx(async (tx) => {
    const subscriber = await findSubscriber(tx, keyed.subscriberId)
    const good = (subscriber?.subscriptions ?? []).filter(
      (one) => keyed.lists.includes(one.list) && mayConfirmBy(one, ctx.now),
    )
    if (!subscriber || good.length === 0) throw conflict('newsletter.linkOldLede')
    const asked = good.filter(({ state }) => state === 'asked')
    for (const { list } of asked) await putSubscription(tx, subscriber.id, list, 'active', ctx.now)
    if (subscriber.bouncedAt !== null) await putSubscriber(tx, subscriber.id, { bouncedAt: null, softBounces: 0 })
    await addConsents(
      tx,
      asked.map(({ list }) => ({
        ...({ subscriberId: subscriber.id, list, deed: 'confirmed', at: ctx.now, source: 'link', byId: null } as const),
        wording: CURRENT_WORDING[list],
      })),
    )
    if (asked.length > 0) await ctx.note(tx, 'newsletter.confirmed', subscriber.id)
  })
}
