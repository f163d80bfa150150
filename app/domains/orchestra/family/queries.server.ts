/** Families, for the other areas of the orchestra. */
import type { Locale } from '#app/i18n/words.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { findMusician, listOwnChildren } from '../store.server.ts'
import { type ConsentPurpose, holdsOf } from './consent-rules.ts'
import { familyKeys } from './families.ts'
import {
  AT_ONCE,
  findChildRow,
  listAllLinks,
  listChildNames,
  listChildrenOf,
  listConsents,
  listGuardianships,
} from './store.server.ts'

/** A guardian of a child, as those who write and ring need it. Who may see which of it is said by sight.ts. */
export interface GuardianOfChild {
  childId: string
  guardianId: string
  /** Empty for one who has come in and not said. */
  name: string
  demo: boolean
  relation: 'mother' | 'father' | 'fosterParent' | 'other'
  /** The address that the guardian signs in with; null: none. */
  email: string | null
  /** Every address, the own one first. */
  emails: string[]
  /** Every phone number, the own one first. */
  phones: string[]
  locale: Locale
  receivesMail: boolean
  maySign: boolean
  mayPickUp: boolean
  linkVersion: number
}

/** So many ids at a time, so that no statement grows beyond what the database takes. */
async function inPieces<T>(ids: readonly string[], read: (some: readonly string[]) => Promise<T[]>): Promise<T[]> {
  const all = [...new Set(ids)]
  const found: T[] = []
  for (let from = 0; from < all.length; from += AT_ONCE) found.push(...(await read(all.slice(from, from + AT_ONCE))))
  return found
}

/** The guardians of children, links in force; who came first stands first. */
export async function guardiansOf(tx: Tx, childIds: readonly string[]): Promise<GuardianOfChild[]> {
  const rows = await inPieces(childIds, (some) => listGuardianships(tx, some))
  return rows.map(({ guardian: { linkVersion, person, contacts }, ...link }) => {
    const of = (kind: 'email' | 'phone', own: string | null) => [
      ...new Set([own, ...contacts.filter((one) => one.kind === kind).map(({ value }) => value)].filter(isText)),
    ]
    return {
      ...link,
      ...{ name: person.name, demo: person.demo, email: person.email, linkVersion },
      ...{ emails: of('email', person.email), phones: of('phone', person.phone) },
      locale: person.locale === 'en' ? 'en' : 'nb',
    }
  })
}
const isText = (value: string | null): value is string => value !== null && value !== ''

/** Names of children; those that do not exist are left out. */
export async function childNames(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { name: string; demo: boolean }>> {
  const rows = await inPieces(ids, (some) => listChildNames(tx, some))
  return new Map(rows.map(({ personId, person }) => [personId, person]))
}

/** A child of a guardian, with what the link says. */
export interface OwnedChild {
  childId: string
  name: string
  demo: boolean
  birthDate: string
  municipalityId: string | null
  /** The child has an e-mail address of its own. */
  hasEmail: boolean
  relation: 'mother' | 'father' | 'fosterParent' | 'other'
  receivesMail: boolean
  maySign: boolean
  mayPickUp: boolean
}

/** The children of a guardian, the eldest first. */
export async function childrenOf(tx: Tx, guardianId: string): Promise<OwnedChild[]> {
  const rows = await listChildrenOf(tx, guardianId)
  return rows.map(({ child: { person, birthDate, municipalityId }, ...link }) => ({
    ...link,
    ...{ name: person.name, demo: person.demo, hasEmail: person.email !== null, birthDate, municipalityId },
  }))
}

/** What holds now for each child, by the rule that a child's no beats a parent's yes. */
export async function consentsOf(
  ctx: Context,
  tx: Tx,
  childIds: readonly string[],
): Promise<Map<string, Record<ConsentPurpose, boolean>>> {
  const today = civilDateOf(ctx.now)
  const ages = ctx.settings.orchestraAges
  const rows = await inPieces(childIds, (some) => listConsents(tx, some))
  return new Map(
    rows.map(({ personId, birthDate, guardianships, consents }) => [
      personId,
      holdsOf(consents, { birthDate, guardians: guardiansEver(guardianships), ages }, today),
    ]),
  )
}

const guardiansEver = (links: readonly { guardianId: string; until: Date | null }[]): Map<string, Date | null> =>
  new Map(links.map(({ guardianId, until }) => [guardianId, until]))

/** A young musician by the own sign-in; null for who is none. */
export async function musicianOf(
  tx: Tx,
  personId: string,
): Promise<{ childId: string; name: string; demo: boolean; birthDate: string } | null> {
  const row = await findChildRow(tx, personId)
  return row && { childId: row.personId, name: row.person.name, demo: row.person.demo, birthDate: row.birthDate }
}

/** Whether somebody is a guardian or a musician here. */
export const hasFamily = async (tx: Tx, personId: string): Promise<boolean> =>
  (await findMusician(tx, personId)) !== null || (await listOwnChildren(tx, personId)).length > 0

/** The family of each guardian of these children: the same key for all who belong together. */
export async function familiesOf(tx: Tx, childIds: readonly string[]): Promise<Map<string, string>> {
  const links = await listAllLinks(tx)
  const wanted = new Set(childIds)
  const { guardians } = familyKeys(links)
  const theirs = new Set(links.filter(({ childId }) => wanted.has(childId)).map(({ guardianId }) => guardianId))
  return new Map([...guardians].filter(([guardianId]) => theirs.has(guardianId)))
}
