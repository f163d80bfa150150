/** The secretariat's view of those who get newsletters. */
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { newsletterOffice as words } from '#app/i18n/newsletter-office.ts'
import { newsletterReceivers as receiverWords } from '#app/i18n/newsletter-receivers.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { pageOf } from '#app/kernel/page.ts'
import { osloDate } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { TABLE_TYPES, writeTable } from '#app/platform/tables/write-table.server.ts'
import { lettersTo } from './issues.store.server.ts'
import { LISTS, type MailList, type Subscriber, type SubscriptionState } from './newsletter.ts'
import { mayKeepSubscribers } from './policy.ts'
import { listCounts } from './reach.server.ts'
import { countBounced, findSubscriber, listConsents, type SubscriberSearch, subscriberPage } from './store.server.ts'
import type { ChosenSubscriber, SubscriberRow, SubscribersView } from './views.ts'
import { wordingOf } from './wordings.ts'

const A_PAGE = 50
const MOST_LETTERS = 20
/** Addresses that are read at once for a file. */
const A_FILE_PART = 1000
const STATES = ['active', 'asked', 'ended', 'bounced'] as const

/** What an address asks for: "?sok=…&liste=press&tilstand=active". What is nonsense is left out. */
export function searchIn(params: URLSearchParams): SubscriberSearch {
  const list = params.get('liste')
  const state = params.get('tilstand')
  return {
    search: (params.get('sok') ?? '').trim().slice(0, 100),
    list: LISTS.find((one) => one === list) ?? null,
    state: STATES.find((one) => one === state) ?? null,
  }
}

const rowOf = ({ id, email, name, bouncedAt, subscriptions }: Subscriber): SubscriberRow => ({
  ...{ id, email, name, bouncedAt },
  subscriptions: LISTS.flatMap((list) => subscriptions.filter((on) => on.list === list)).map(({ list, state }) => ({
    list,
    state,
  })),
})

/** A page of the addresses, and one of them with its record. Throws forbidden. */
export async function subscribersView(
  ctx: Context,
  actor: Actor | null,
  locale: Locale,
  params: URLSearchParams,
): Promise<SubscribersView> {
  if (!mayKeepSubscribers(actor)) throw forbidden()
  const asked = searchIn(params)
  const { total } = await subscriberPage(ctx.db, asked, 0, 0)
  const { page, pages, skip, take } = pageOf(params.get('side'), total, A_PAGE)
  const { rows } = await subscriberPage(ctx.db, asked, skip, take)
  const chosen = params.get('en')
  return {
    ...asked,
    rows: rows.map(rowOf),
    page,
    pages,
    total,
    counts: await listCounts(ctx.db),
    bounced: await countBounced(ctx.db),
    chosen: chosen ? await chosenView(ctx, locale, chosen) : null,
  }
}

async function chosenView(ctx: Context, locale: Locale, id: string): Promise<ChosenSubscriber | null> {
  const subscriber = await findSubscriber(ctx.db, id)
  if (!subscriber) return null
  const consents = await listConsents(ctx.db, id)
  const names = await namesOf(ctx.db, [...new Set(consents.flatMap(({ byId }) => byId ?? []))])
  const { locale: language, createdAt, softBounces, personId } = subscriber
  return {
    ...rowOf(subscriber),
    ...{ locale: language, createdAt, softBounces, personId },
    consents: consents.map(({ byId, ...entry }) => ({
      ...{ ...entry, by: (byId && names.get(byId)) || '', words: wordingOf(entry.wording, locale) },
    })),
    letters: (await lettersTo(ctx.db, id, MOST_LETTERS)).map(({ newsletter, at, state, reason }) => ({
      ...{ subject: newsletter.subjectNb, at, state, reason },
    })),
  }
}

/** The addresses that a search gives, all of them, as CSV: one line for each list that each is on. Throws forbidden. */
export async function subscribersFile(ctx: Context, actor: Actor | null, locale: Locale, params: URLSearchParams) {
  if (!mayKeepSubscribers(actor)) throw forbidden()
  const asked = searchIn(params)
  const lines: { email: string; name: string; list: MailList; state: SubscriptionState | 'bounced'; since: Date }[] = []
  for (let skip = 0, full = true; full; skip += A_FILE_PART) {
    const { rows } = await subscriberPage(ctx.db, asked, skip, A_FILE_PART)
    full = rows.length === A_FILE_PART
    for (const { email, name, subscriptions, bouncedAt } of rows)
      for (const { list, state, since } of subscriptions)
        if (asked.list === null || asked.list === list)
          lines.push({ email, name, list, state: bouncedAt ? 'bounced' : state, since })
  }
  const header = (text: { nb: string; en: string }) => say(locale, text)
  const bytes = await writeTable(
    lines,
    [
      { key: 'email', header: header(receiverWords.email), value: ({ email }) => email },
      { key: 'name', header: header(receiverWords.name), value: ({ name }) => name },
      { key: 'list', header: header(receiverWords.list), value: ({ list }) => say(locale, words.listName, { list }) },
      {
        key: 'state',
        header: header(words.state),
        value: ({ state }) => say(locale, receiverWords.subscriptionState, { state }),
      },
      { key: 'since', header: header(words.date), value: ({ since }) => osloDate(since) },
    ],
    'csv',
  )
  await ctx.tx((tx) => ctx.note(tx, 'newsletter.listTaken', asked.list ?? 'newsletter', { lines: lines.length }))
  return { bytes, type: TABLE_TYPES.csv, name: `nyhetsbrev-${asked.list ?? 'mottakere'}.csv` }
}
