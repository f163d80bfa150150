/** Those who get newsletters, and the record of their consents. */
import type { Locale } from '#app/i18n/words.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import {
  type ConsentEntry,
  type ConsentSource,
  type MailList,
  OPEN_LISTS,
  type Subscriber,
  type SubscriptionState,
} from './newsletter.ts'
import { languageOf } from './rules.ts'

/** Rows or ids that go into one statement. */
const AT_ONCE = 400

const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) => all.slice(part * AT_ONCE, (part + 1) * AT_ONCE))

const whole = { subscriptions: { select: { list: true, state: true, since: true } } } as const
type Row = Omit<Subscriber, 'locale'> & { locale: string }
const nounOf = (row: Row): Subscriber => ({ ...row, locale: languageOf(row.locale) })

export async function findSubscriber(tx: Tx, id: string): Promise<Subscriber | null> {
  const row = await tx.subscriber.findUnique({ where: { id }, include: whole })
  return row && nounOf(row)
}

export async function findSubscriberByEmail(tx: Tx, email: string): Promise<Subscriber | null> {
  const row = await tx.subscriber.findUnique({ where: { email }, include: whole })
  return row && nounOf(row)
}

export async function subscribersByIds(tx: Tx, ids: readonly string[]): Promise<Subscriber[]> {
  const found: Subscriber[] = []
  for (const part of inParts(ids))
    found.push(...(await tx.subscriber.findMany({ where: { id: { in: part } }, include: whole })).map(nounOf))
  return found
}

export async function subscribersByEmails(tx: Tx, emails: readonly string[]): Promise<Subscriber[]> {
  const found: Subscriber[] = []
  for (const part of inParts(emails))
    found.push(...(await tx.subscriber.findMany({ where: { email: { in: part } }, include: whole })).map(nounOf))
  return found
}

export interface NewSubscriber {
  email: string
  name: string
  locale: Locale
  personId: string | null
  createdAt: Date
}
/** The address as it is known, or new: two who ask for the same one at once get the same. */
export const addSubscriberRow = async (tx: Tx, one: NewSubscriber): Promise<Subscriber> =>
  nounOf(await tx.subscriber.upsert({ where: { email: one.email }, create: one, update: {}, include: whole }))
export async function addSubscriberRows(tx: Tx, all: readonly NewSubscriber[]): Promise<void> {
  for (const part of inParts(all)) await tx.subscriber.createMany({ data: part })
}

export const putSubscriber = (
  tx: Tx,
  id: string,
  change: Partial<Pick<Subscriber, 'email' | 'name' | 'locale' | 'personId' | 'bouncedAt' | 'softBounces'>>,
) => tx.subscriber.update({ where: { id }, data: change, select: { id: true } })

/** Sets where an address stands on a list. */
export const putSubscription = (tx: Tx, subscriberId: string, list: MailList, state: SubscriptionState, since: Date) =>
  tx.subscription.upsert({
    where: { subscriberId_list: { subscriberId, list } },
    create: { subscriberId, list, state, since },
    update: { state, since },
    select: { list: true },
  })

/** Puts many who are not on a list on it. */
export async function addSubscriptions(tx: Tx, ids: readonly string[], list: MailList, since: Date): Promise<void> {
  for (const part of inParts(ids)) {
    await tx.subscription.deleteMany({ where: { list, state: 'asked', subscriberId: { in: part } } })
    await tx.subscription.createMany({
      data: part.map((subscriberId) => ({ subscriberId, list, state: 'active' as const, since })),
    })
  }
}

export interface NewConsent extends Omit<ConsentEntry, 'wording' | 'ground'> {
  subscriberId: string
  wording?: string
  ground?: string
}
/** Adds to the record of consents; nothing of it is ever changed. */
export async function addConsents(tx: Tx, entries: readonly NewConsent[]): Promise<void> {
  for (const part of inParts(entries)) await tx.consentEntry.createMany({ data: part })
}

export async function listConsents(tx: Tx, subscriberId: string): Promise<ConsentEntry[]> {
  const rows = await tx.consentEntry.findMany({
    where: { subscriberId },
    select: { list: true, deed: true, at: true, wording: true, source: true, byId: true, ground: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  return rows.map((row) => ({ ...row, source: row.source as ConsentSource }))
}

export const countAskedSince = (tx: Tx, subscriberId: string, since: Date) =>
  tx.consentEntry.count({ where: { subscriberId, deed: 'asked', at: { gt: since } } })

/** How many are on each list, in each state. An address that letters came back from is on none. */
export const countByList = async (tx: Tx) =>
  (
    await tx.subscription.groupBy({
      by: ['list', 'state'],
      where: { subscriber: { bouncedAt: null } },
      _count: { _all: true },
      orderBy: [{ list: 'asc' }, { state: 'asc' }],
    })
  ).map(({ list, state, _count }) => ({ list, state, count: _count._all }))
export const countBounced = (tx: Tx) => tx.subscriber.count({ where: { bouncedAt: { not: null } } })

export interface SubscriberSearch {
  search: string
  list: MailList | null
  state: SubscriptionState | 'bounced' | null
}
/** A page of the addresses, in the order of the alphabet. */
export async function subscriberPage(tx: Tx, { search, list, state }: SubscriberSearch, skip: number, take: number) {
  const on = state === 'bounced' || state === null ? {} : { state }
  const where = {
    ...(search ? { OR: [{ email: { contains: search.toLowerCase() } }, { name: { contains: search } }] } : {}),
    ...(state === 'bounced' ? { bouncedAt: { not: null } } : {}),
    ...(list || state ? { subscriptions: { some: { ...(list ? { list } : {}), ...on } } } : {}),
  }
  const rows =
    take > 0
      ? await tx.subscriber.findMany({ where, include: whole, orderBy: [{ email: 'asc' }, { id: 'asc' }], skip, take })
      : []
  const total = await tx.subscriber.count({ where })
  return { rows: rows.map(nounOf), total }
}

/** Everyone who gets an issue to these lists now: each address once, with its lists. */
export async function listReached(tx: Tx, lists: readonly MailList[]) {
  const rows = await tx.subscription.findMany({
    where: { list: { in: [...lists] }, state: 'active', subscriber: { bouncedAt: null } },
    select: { subscriberId: true, list: true },
    orderBy: [{ subscriberId: 'asc' }],
  })
  const reached = new Map<string, MailList[]>()
  for (const { subscriberId, list } of rows) reached.set(subscriberId, [...(reached.get(subscriberId) ?? []), list])
  return reached
}

export const removeSubscriberRow = (tx: Tx, id: string) => tx.subscriber.delete({ where: { id }, select: { id: true } })

/** What was asked for before an instant and never confirmed: taken away, or only counted. */
export async function forgetAsked(tx: Tx, before: Date, dryRun: boolean): Promise<number> {
  const where = { state: 'asked' as const, since: { lte: before } }
  if (dryRun) return tx.subscription.count({ where })
  const { count } = await tx.subscription.deleteMany({ where })
  // Whoever is on no list and has left none is nobody that we know.
  await tx.subscriber.deleteMany({ where: { subscriptions: { none: {} }, createdAt: { lte: before } } })
  return count
}

/**
 * Those who left every list before an instant: taken away altogether, or only counted. Who left a list that the register
 * fills is kept: the register would put the address on it again.
 */
export async function forgetEnded(tx: Tx, before: Date, dryRun: boolean): Promise<number> {
  const ended = { state: 'ended' as const, since: { lte: before }, list: { in: [...OPEN_LISTS] } }
  const where = { subscriptions: { every: ended, some: {} } }
  return dryRun ? tx.subscriber.count({ where }) : (await tx.subscriber.deleteMany({ where })).count
}
