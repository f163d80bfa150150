import type { Locale } from '#app/i18n/words.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { hours, later } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { confirmKey, leaveKey } from '../keys.server.ts'
import { alreadyMail, confirmMail } from '../mails.ts'
import type { OpenList } from '../newsletter.ts'
import { MOST_ASKED_AN_HOUR, toAsk } from '../rules.ts'
import {
  addConsents,
  addSubscriberRow,
  countAskedSince,
  findSubscriberByEmail,
  putSubscriber,
  putSubscription,
} from '../store.server.ts'
import { CURRENT_WORDING } from '../wordings.ts'

/**
 * Asks for lists on behalf of an address: nothing but a letter with a link goes to it until the link is confirmed. An
 * address that has everything already gets a letter that says so. The page's answer is the same in every case, so nobody
 * learns who is on a list; more than a few letters an hour go to no address.
 */
export async function askForNewsletter(
  ctx: Context,
  locale: Locale,
  asked: { email: string; lists: readonly OpenList[] },
): Promise<void> {
  openToAll('anyone may ask for the newsletter')
  const { email, lists } = asked
  const { publicUrl, sessionSecret } = ctx.settings
  await ctx.tx(async (tx) => {
    const known = await findSubscriberByEmail(tx, email)
    const subscriber =
      known ?? (await addSubscriberRow(tx, { email, name: '', locale, personId: null, createdAt: ctx.now }))
    const before = await countAskedSince(tx, subscriber.id, later(ctx.now, -hours(1)))
    if (before >= MOST_ASKED_AN_HOUR) return
    const missing = toAsk(subscriber.subscriptions, lists)
    const to = { email, name: subscriber.name }
    const key = `newsletter-asked:${subscriber.id}:${ctx.now.getTime()}`
    // Asking is on record also where nothing came of it: it is what limits how often one can.
    await addConsents(
      tx,
      lists.map((list) => ({
        ...({ subscriberId: subscriber.id, list, deed: 'asked', at: ctx.now, source: 'page', byId: null } as const),
        wording: CURRENT_WORDING[list],
      })),
    )
    if (missing.length === 0 && subscriber.bouncedAt === null) {
      const leave = leaveKey(sessionSecret, { subscriberId: subscriber.id, lists })
      return ctx.post(tx, alreadyMail(to, locale, publicUrl, { key, leaveKey: leave }))
    }
    // The language of whoever is on no list yet is that of the page; another's is left as it was.
    if (!subscriber.subscriptions.some(({ state }) => state === 'active'))
      await putSubscriber(tx, subscriber.id, { locale })
    for (const list of missing) await putSubscription(tx, subscriber.id, list, 'asked', ctx.now)
    const wordings = lists.map((list) => CURRENT_WORDING[list])
    const confirm = confirmKey(sessionSecret, { subscriberId: subscriber.id, lists })
    await ctx.post(tx, confirmMail(to, locale, publicUrl, { key, confirmKey: confirm, wordings }))
  })
}
