/** What follows when an address leaves lists: its state, the record, and the letters that have not gone yet. */
import type { Context, Tx } from '#app/platform/context.server.ts'
import { withdrawLetters } from '#app/platform/mail/bulk.store.server.ts'
import { lettersTo, stepDeliveries } from './issues.store.server.ts'
import type { ConsentSource, MailList, Subscriber } from './newsletter.ts'
import { listsIn, reasonsFor } from './rules.ts'
import { addConsents, putSubscription } from './store.server.ts'

/** Issues whose letters may still lie in the outbox. */
const MOST_UNDER_WAY = 20

/** Takes an address off lists that it is on; those that it is not on are left alone. Gives the lists that it left. */
export async function leaveLists(
  ctx: Context,
  tx: Tx,
  subscriber: Subscriber,
  lists: readonly MailList[],
  by: { source: ConsentSource; byId: string | null; removed?: boolean },
): Promise<MailList[]> {
  const on = subscriber.subscriptions.filter(({ list, state }) => lists.includes(list) && state !== 'ended')
  for (const { list } of on) await putSubscription(tx, subscriber.id, list, 'ended', ctx.now)
  await addConsents(
    tx,
    on.map(({ list }) => ({
      ...{ subscriberId: subscriber.id, list, at: ctx.now, source: by.source, byId: by.byId },
      deed: by.removed ? ('removed' as const) : ('withdrawn' as const),
    })),
  )
  const left = on.map(({ list }) => list)
  const after = subscriber.subscriptions.filter(({ list }) => !left.includes(list))
  await withdrawUnsent(ctx, tx, { ...subscriber, subscriptions: after })
  return left
}

/** Letters of issues that the address is no longer to get are taken out of the outbox while they lie there. */
export async function withdrawUnsent(ctx: Context, tx: Tx, subscriber: Subscriber): Promise<void> {
  const posted = (await lettersTo(tx, subscriber.id, MOST_UNDER_WAY)).filter(
    ({ state, mailId, newsletter }) =>
      state === 'posted' && mailId && reasonsFor(subscriber, listsIn(newsletter.lists.split(','))).length === 0,
  )
  if (posted.length === 0) return
  const gone = await withdrawLetters(tx, { ids: posted.flatMap(({ mailId }) => mailId ?? []) })
  const step = { state: 'skipped', at: ctx.now, mailId: null, reason: 'left' } as const
  for (const { newsletterId, mailId } of posted)
    if (mailId && gone.includes(mailId)) await stepDeliveries(tx, newsletterId, [subscriber.id], 'posted', step)
}
