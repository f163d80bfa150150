/** The artists and the municipalities' contacts that the secretariat writes to, as the round's own records have them. */
import { applicationsOf, listSubmitted } from '#app/domains/art-round/application/queries.server.ts'
import { listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import { everyParticipantOf, everyParticipationOf } from '#app/domains/art-round/studio/queries.server.ts'
import { type Contact, findContacts } from '#app/domains/people/contact.server.ts'
import { holdersIn } from '#app/domains/people/holders.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { MailList } from './newsletter.ts'
import { EDITIONS_BACK, mayBeAdded } from './rules.ts'
import { addConsents, addSubscriberRows, addSubscriptions, putSubscriber, subscribersByEmails } from './store.server.ts'
import { CURRENT_WORDING } from './wordings.ts'

export const REGISTER_LISTS = ['artists', 'municipalities'] as const satisfies readonly MailList[]
export type RegisterList = (typeof REGISTER_LISTS)[number]

/** The persons of a list: those who sent an application or took part of late; those who are a municipality's contact. */
export async function personsOf(tx: Tx, list: RegisterList): Promise<Set<string>> {
  const editions = (await listEditions(tx)).slice(0, EDITIONS_BACK)
  const [newest] = editions
  if (list === 'municipalities') return newest ? holdersIn(tx, ['contact'], newest.year) : new Set()
  const persons = new Set<string>()
  for (const { id } of editions) {
    for (const { applicantId } of await listSubmitted(tx, id)) persons.add(applicantId)
    for (const { personId } of await everyParticipantOf(tx, id)) if (personId) persons.add(personId)
  }
  return persons
}

/** Whether one person is among the artists that the list is for. */
export async function isArtist(tx: Tx, personId: string): Promise<boolean> {
  const recent = (await listEditions(tx)).slice(0, EDITIONS_BACK).map(({ id }) => id)
  const sent = (await applicationsOf(tx, personId)).filter(({ submission }) => submission === 'submitted')
  return [...sent, ...(await everyParticipationOf(tx, personId))].some(({ editionId }) => recent.includes(editionId))
}

/**
 * Puts those whom the round's records name on their lists, with the ground on record. Who has left a list stays off it,
 * and doing it again adds only those who have come since. Gives how many came on.
 */
export async function takeFromRegister(ctx: Context, tx: Tx, lists: readonly RegisterList[]): Promise<number> {
  let added = 0
  for (const list of lists) {
    const contacts = [...(await findContacts(tx, [...(await personsOf(tx, list))])).values()]
    added += await addContacts(ctx, tx, list, contacts)
  }
  return added
}

async function addContacts(ctx: Context, tx: Tx, list: RegisterList, contacts: readonly Contact[]): Promise<number> {
  const emails = contacts.map(({ email }) => email)
  const before = new Set((await subscribersByEmails(tx, emails)).map(({ email }) => email))
  const fresh = contacts.filter(({ email }) => !before.has(email))
  await addSubscriberRows(
    tx,
    fresh.map(({ email, name, locale, personId }) => ({ email, name, locale, personId, createdAt: ctx.now })),
  )
  const byEmail = new Map(contacts.map((contact) => [contact.email, contact]))
  const wanted = (await subscribersByEmails(tx, emails)).filter(({ subscriptions }) => mayBeAdded(subscriptions, list))
  for (const { id, personId, email, name } of wanted) {
    const contact = byEmail.get(email)
    if (contact && personId === null)
      await putSubscriber(tx, id, { personId: contact.personId, name: name || contact.name })
  }
  const ids = wanted.map(({ id }) => id)
  await addSubscriptions(tx, ids, list, ctx.now)
  await addConsents(
    tx,
    ids.map((subscriberId) => ({
      ...({ subscriberId, list, deed: 'added', at: ctx.now, source: 'register', byId: ctx.actorId } as const),
      wording: CURRENT_WORDING[list],
    })),
  )
  return ids.length
}
