import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { MailList } from '../newsletter.ts'
import { mayKeepSubscribers } from '../policy.ts'
import { mayBeAdded } from '../rules.ts'
import { addConsents, addSubscriberRow, findSubscriberByEmail, putSubscription } from '../store.server.ts'

/**
 * Puts an address on a list, on the ground that the secretariat states. Throws forbidden, and invalid beside the address
 * when it is on the list already or has left it: then only the receiver can ask again.
 */
export async function addSubscriber(
  ctx: Context,
  actor: Actor,
  one: { email: string; name: string; list: MailList; locale: Locale; ground: string },
): Promise<string> {
  if (!mayKeepSubscribers(actor)) throw forbidden()
  const { email, name, list, locale, ground } = one
  return ctx.tx(async (tx) => {
    const known = await findSubscriberByEmail(tx, email)
    if (known && !mayBeAdded(known.subscriptions, list)) {
      const left = known.subscriptions.some((on) => on.list === list && on.state === 'ended')
      throw invalid(left ? 'newsletterReceivers.hasLeft' : 'newsletterReceivers.isOnList', {}, 'email')
    }
    const { id } = known ?? (await addSubscriberRow(tx, { email, name, locale, personId: null, createdAt: ctx.now }))
    await putSubscription(tx, id, list, 'active', ctx.now)
    const entry = { subscriberId: id, list, at: ctx.now, source: 'office', byId: ctx.actorId, ground } as const
    await addConsents(tx, [{ ...entry, deed: 'added' }])
    await ctx.note(tx, 'newsletter.added', id, { list })
    return id
  })
}
