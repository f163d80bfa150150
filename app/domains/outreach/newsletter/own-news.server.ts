/** One's own news, on one's own page and in «Mine data». */
import type { Actor } from '#app/domains/people/person.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { ConsentEntry, MailList, Subscriber } from './newsletter.ts'
import { maySetOwnNews } from './policy.ts'
import { isArtist } from './register.server.ts'
import { listsIn } from './rules.ts'
import { findSubscriberByEmail, listConsents } from './store.server.ts'
import type { OwnNewsView } from './views.ts'

/** The lists that a person decides on: news to visitors for everyone, and what the person's own part brings. */
export async function ownLists(ctx: Context, actor: Actor): Promise<MailList[]> {
  const known = (await findSubscriberByEmail(ctx.db, actor.email))?.subscriptions.map(({ list }) => list) ?? []
  const artist = known.includes('artists') || (await isArtist(ctx.db, actor.personId))
  const contact = actor.grants.some(({ role }) => role === 'contact')
  return listsIn(['visitors', ...known, ...(artist ? ['artists'] : []), ...(contact ? ['municipalities'] : [])])
}

/** What the person gets now, list by list. An artist whom nobody has put on the list yet will be, and so counts as on it. */
export async function ownNews(ctx: Context, actor: Actor): Promise<OwnNewsView[]> {
  if (!maySetOwnNews(actor)) return []
  const lists = await ownLists(ctx, actor)
  const known = await findSubscriberByEmail(ctx.db, actor.email)
  return lists.map((list) => {
    const state = known?.subscriptions.find((one) => one.list === list)?.state
    return { list, active: state === 'active' || (state === undefined && list !== 'visitors') }
  })
}

/** What is held about an address: the lists, and the record of consents. For that person's own page. */
export async function newsRecordOf(
  tx: Tx,
  email: string,
): Promise<{ subscriber: Subscriber; consents: ConsentEntry[] } | null> {
  const subscriber = email ? await findSubscriberByEmail(tx, email) : null
  return subscriber && { subscriber, consents: await listConsents(tx, subscriber.id) }
}
