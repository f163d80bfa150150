import { missing } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { readLeaveKey } from '../keys.server.ts'
import { leaveLists } from '../leaving.server.ts'
import { findSubscriber } from '../store.server.ts'

/**
 * Leaves the lists that brought a letter, by the key in it; no other list, and nothing about the receiver's own matters.
 * A second time changes nothing, and neither does the key of an address that is deleted. Throws missing for a key that was
 * never ours.
 */
export async function leaveNewsletter(ctx: Context, key: string, source: 'link' | 'one-click'): Promise<void> {
  openToAll('whoever has the letter may leave the list')
  const keyed = readLeaveKey(ctx.settings.sessionSecret, key)
  if (!keyed) throw missing('newsletter.leaveOldLede')
  await ctx.tx(async (tx) => {
    const subscriber = await findSubscriber(tx, keyed.subscriberId)
    if (!subscriber) return
    const left = await leaveLists(ctx, tx, subscriber, keyed.lists, { source, byId: null })
    if (left.length > 0) await ctx.note(tx, 'newsletter.left', subscriber.id, { lists: left, source })
  })
}
