import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { sayCsvFault } from '#app/platform/tables/csv-fault.ts'
import type { MailList } from '../newsletter.ts'
import { mayKeepSubscribers } from '../policy.ts'
import { mayBeAdded } from '../rules.ts'
import { addConsents, addSubscriberRows, addSubscriptions, subscribersByEmails } from '../store.server.ts'
import { readPasted } from '../subscriber-columns.server.ts'

export interface Imported {
  added: number
  /** On the list already. */
  known: number
  /** Left the list themselves, and are not put on it again. */
  left: number
}

/** Faults that are told at once. */
const MOST_TOLD = 20

/**
 * Puts everyone of a pasted list on a list, on the ground that the secretariat states: all, or nobody where a line cannot
 * be right. Doing it again changes nothing. Throws forbidden, and invalid beside the text with each fault and its line.
 */
export async function importSubscribers(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  asked: { list: MailList; ground: string; pasted: string },
): Promise<Imported> {
  if (!mayKeepSubscribers(actor)) throw forbidden()
  const { list, ground, pasted } = asked
  const { rows, faults, more } = readPasted(pasted)
  const [first, ...others] = faults.slice(0, MOST_TOLD).map((fault) => ({
    ...({ field: 'pasted', key: 'newsletterReceivers.fileFault' } as const),
    facts: { fault: sayCsvFault(fault, locale) },
  }))
  const untold = Math.max(0, faults.length - MOST_TOLD) + more
  if (first) {
    const rest = { field: 'pasted', key: 'newsletterReceivers.moreFaults', facts: { count: untold } } as const
    throw invalidFields([first, ...others, ...(untold > 0 ? [rest] : [])])
  }
  const byEmail = new Map(rows.map((row) => [row.email, row]))
  const emails = [...byEmail.keys()]
  return ctx.tx(async (tx) => {
    const before = new Set((await subscribersByEmails(tx, emails)).map(({ email }) => email))
    await addSubscriberRows(
      tx,
      [...byEmail.values()]
        .filter(({ email }) => !before.has(email))
        .map(({ email, name }) => ({ email, name, locale: 'nb' as const, personId: null, createdAt: ctx.now })),
    )
    const all = await subscribersByEmails(tx, emails)
    const ids = all.filter(({ subscriptions }) => mayBeAdded(subscriptions, list)).map(({ id }) => id)
    await addSubscriptions(tx, ids, list, ctx.now)
    await addConsents(
      tx,
      ids.map((subscriberId) => ({
        ...({ subscriberId, list, deed: 'added', at: ctx.now, source: 'import', byId: ctx.actorId, ground } as const),
      })),
    )
    const left = all.filter(({ subscriptions }) =>
      subscriptions.some((on) => on.list === list && on.state === 'ended'),
    ).length
    const imported = { added: ids.length, known: all.length - ids.length - left, left }
    if (ids.length > 0) await ctx.note(tx, 'newsletter.imported', list, { ...imported })
    return imported
  })
}
