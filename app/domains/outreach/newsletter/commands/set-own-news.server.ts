import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { leaveLists } from '../leaving.server.ts'
import type { MailList } from '../newsletter.ts'
import { ownLists } from '../own-news.server.ts'
import { maySetOwnNews } from '../policy.ts'
import { addConsents, addSubscriberRow, findSubscriberByEmail, putSubscription } from '../store.server.ts'
import { CURRENT_WORDING } from '../wordings.ts'

/**
 * Says on one's own page whether one wants news from the secretariat. Throws forbidden for a list that is not offered to
 * the person: nobody becomes an artist or a contact by asking for their letters.
 */
export async function setOwnNews(ctx: Context, actor: Actor, list: MailList, wanted: boolean): Promise<void> {
  if (!maySetOwnNews(actor)) throw forbidden()
  const offered = await ownLists(ctx, actor)
  if (!offered.includes(list)) throw forbidden()
  const byId = actor.actedBy?.personId ?? null
  await ctx.tx(async (tx) => {
    const { email, name, locale, personId } = actor
    const known = await findSubscriberByEmail(tx, email)
    const subscriber = known ?? (await addSubscriberRow(tx, { email, name, locale, personId, createdAt: ctx.now }))
    const state = subscriber.subscriptions.find((one) => one.list === list)?.state
    // A no to what the register would bring is kept, also before it has.
    const saidBefore = state !== undefined || list === 'visitors'
    if (saidBefore && wanted === (state === 'active')) return
    if (!wanted) {
      // Who was never put on the list is now known not to want it.
      if (state === undefined) await putSubscription(tx, subscriber.id, list, 'active', ctx.now)
      const on = { list, state: 'active' as const, since: ctx.now }
      const subscriptions = [...subscriber.subscriptions.filter((one) => one.list !== list), on]
      await leaveLists(ctx, tx, { ...subscriber, subscriptions }, [list], { source: 'my-page', byId })
    } else {
      await putSubscription(tx, subscriber.id, list, 'active', ctx.now)
      const entry = { subscriberId: subscriber.id, list, at: ctx.now, source: 'my-page', byId } as const
      await addConsents(tx, [{ ...entry, deed: 'confirmed', wording: CURRENT_WORDING[list] }])
    }
    await ctx.note(tx, 'newsletter.ownSet', subscriber.id, { list, wanted })
  })
}
