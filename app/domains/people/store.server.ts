import type { Locale } from '#app/i18n/words.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Actor, Grant, Person, Role } from './person.ts'

const personFields = { id: true, email: true, name: true, phone: true, locale: true, demo: true } as const
type PersonRow = Omit<Person, 'locale'> & { locale: string }
const nounOf = (row: PersonRow): Person => ({ ...row, locale: row.locale as Locale })

export async function findPerson(tx: Tx, id: string): Promise<Person | null> {
  const row = await tx.person.findUnique({ where: { id }, select: personFields })
  return row && nounOf(row)
}

/** Those of the ids that are known, in no order. */
export async function listPersonsByIds(tx: Tx, ids: string[]): Promise<Person[]> {
  return (await tx.person.findMany({ where: { id: { in: ids } }, select: personFields })).map(nounOf)
}

export async function findPersonByEmail(tx: Tx, email: string): Promise<Person | null> {
  const row = await tx.person.findUnique({ where: { email }, select: personFields })
  return row && nounOf(row)
}

export async function addPerson(
  tx: Tx,
  person: Omit<Person, 'id' | 'phone'> & { phone?: string | null; createdAt: Date },
): Promise<Person> {
  return nounOf(await tx.person.create({ data: person, select: personFields }))
}

export const putPerson = (tx: Tx, id: string, change: { name?: string; phone?: string | null; locale?: Locale }) =>
  tx.person.update({ where: { id }, data: change, select: { id: true } })

/** Gives a person an address, or takes it away. */
export const putEmail = (tx: Tx, id: string, email: string | null) =>
  tx.person.update({ where: { id }, data: { email }, select: { id: true } })

const grantFields = { id: true, role: true, editionYear: true, municipalityId: true } as const

export const listGrants = (tx: Tx, personId: string): Promise<Grant[]> =>
  tx.roleGrant.findMany({ where: { personId, revokedAt: null }, select: grantFields, orderBy: { grantedAt: 'asc' } })

export const findGrant = (tx: Tx, id: string) =>
  tx.roleGrant.findUnique({ where: { id }, select: { ...grantFields, personId: true, revokedAt: true } })

export interface NewGrant {
  personId: string
  role: Role
  editionYear: number | null
  municipalityId: string | null
  grantedAt: Date
  grantedById: string | null
}

/** Adds a role unless the same one is in force; true when it was added. */
export async function addGrant(tx: Tx, grant: NewGrant): Promise<boolean> {
  const { personId, role, editionYear, municipalityId } = grant
  const same = await tx.roleGrant.findFirst({
    where: { personId, role, editionYear, municipalityId, revokedAt: null },
    select: { id: true },
  })
  if (same) return false
  await tx.roleGrant.create({ data: grant })
  return true
}

export const endGrant = (tx: Tx, id: string, revokedAt: Date) =>
  tx.roleGrant.update({ where: { id }, data: { revokedAt } })

/** The people who hold a role now, each once. */
export async function listHolders(tx: Tx, role: Role): Promise<Person[]> {
  const rows = await tx.person.findMany({
    where: { grants: { some: { role, revokedAt: null } } },
    select: personFields,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(nounOf)
}

/** Ids of those who hold one of the roles in an edition, or in every edition, now. */
export async function listHoldersIn(tx: Tx, roles: readonly Role[], editionYear: number): Promise<string[]> {
  const where = { role: { in: [...roles] }, revokedAt: null, OR: [{ editionYear }, { editionYear: null }] }
  return (await tx.roleGrant.findMany({ where, select: { personId: true } })).map(({ personId }) => personId)
}

/** The contacts of some municipalities, and their host coordinators of a year or of every year; each once. */
export async function listMunicipalHolders(
  tx: Tx,
  municipalityIds: readonly string[],
  year: number,
): Promise<Person[]> {
  const of = { municipalityId: { in: [...municipalityIds] }, revokedAt: null }
  const hosts = { role: 'host' as const, OR: [{ editionYear: year }, { editionYear: null }] }
  const rows = await tx.person.findMany({
    where: { grants: { some: { ...of, AND: [{ OR: [{ role: 'contact' }, hosts] }] } } },
    select: personFields,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(nounOf)
}

/** The roles of some kinds that are in force, with who holds them. */
export const listHeldGrants = (tx: Tx, roles: readonly Role[]): Promise<(Grant & { personId: string })[]> =>
  tx.roleGrant.findMany({
    where: { role: { in: [...roles] }, revokedAt: null },
    select: { ...grantFields, personId: true },
    orderBy: [{ grantedAt: 'asc' }, { id: 'asc' }],
  })

/** People by id; those that do not exist are left out. */
export async function listPersons(tx: Tx, ids: readonly string[]): Promise<Person[]> {
  const rows = await tx.person.findMany({ where: { id: { in: [...ids] } }, select: personFields })
  return rows.map(nounOf)
}

/** How many people hold a role now; for those that must never be left without anyone. */
export const countHolders = (tx: Tx, role: Role) => tx.roleGrant.count({ where: { role, revokedAt: null } })

/** Persons with the roles in force, those that the search names, in the order of the alphabet. */
export async function listPeople(tx: Tx, search: string, most: number) {
  const where = search
    ? { OR: [{ email: { contains: search.toLowerCase() } }, { name: { contains: search } }] }
    : { grants: { some: { revokedAt: null } } }
  const rows = await tx.person.findMany({
    where,
    select: { ...personFields, grants: { where: { revokedAt: null }, select: grantFields } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: most,
  })
  return rows.map(({ grants, ...row }) => ({ ...nounOf(row), grants }))
}

export interface NewToken {
  email: string
  linkHash: string
  codeHash: string
  triesLeft: number
  returnTo: string
  requestedAt: Date
  expiresAt: Date
}
export const addToken = (tx: Tx, token: NewToken) => tx.signInToken.create({ data: token, select: { id: true } })
export const countTokensSince = (tx: Tx, email: string, since: Date) =>
  tx.signInToken.count({ where: { email, requestedAt: { gt: since } } })
export const findTokenByLink = (tx: Tx, linkHash: string) => tx.signInToken.findUnique({ where: { linkHash } })
export const findToken = (tx: Tx, id: string) => tx.signInToken.findUnique({ where: { id } })
export const spendTry = (tx: Tx, id: string) =>
  tx.signInToken.update({ where: { id }, data: { triesLeft: { decrement: 1 } } })
/** Uses up the token and every other one that is open for the address. */
export const spendTokens = (tx: Tx, email: string, usedAt: Date) =>
  tx.signInToken.updateMany({ where: { email, usedAt: null }, data: { usedAt } })

export interface NewSession {
  tokenHash: string
  personId: string
  startedAt: Date
  lastSeenAt: Date
  expiresAt: Date
  device: string
}
export const addSession = (tx: Tx, session: NewSession) => tx.session.create({ data: session, select: { id: true } })
export const findSession = (tx: Tx, id: string) => tx.session.findUnique({ where: { id } })
export const prolongSession = (tx: Tx, id: string, lastSeenAt: Date, expiresAt: Date) =>
  tx.session.update({ where: { id }, data: { lastSeenAt, expiresAt } })
export const endSessionRow = (tx: Tx, id: string, endedAt: Date) =>
  tx.session.update({ where: { id }, data: { endedAt } })
export const listSessions = (tx: Tx, personId: string, now: Date) =>
  tx.session.findMany({ where: { personId, endedAt: null, expiresAt: { gt: now } }, orderBy: { lastSeenAt: 'desc' } })

export const findPersonSince = async (tx: Tx, id: string): Promise<{ phone: string | null; at: Date } | null> => {
  const row = await tx.person.findUnique({ where: { id }, select: { phone: true, createdAt: true } })
  return row && { phone: row.phone, at: row.createdAt }
}

/** Every session of a person that is on record, the latest first. */
export const listAllSessions = (tx: Tx, personId: string) =>
  tx.session.findMany({ where: { personId }, orderBy: { startedAt: 'desc' } })
/** Every role that a person has or had. */
export const listAllGrants = (tx: Tx, personId: string) =>
  tx.roleGrant.findMany({ where: { personId }, orderBy: { grantedAt: 'asc' } })

const oldTokens = (before: Date) => ({ expiresAt: { lte: before } })
export const countOldTokens = (tx: Tx, before: Date) => tx.signInToken.count({ where: oldTokens(before) })
export const removeOldTokens = (tx: Tx, before: Date) => tx.signInToken.deleteMany({ where: oldTokens(before) })
export const removeTokensFor = (tx: Tx, email: string) => tx.signInToken.deleteMany({ where: { email } })
const oldSessions = (before: Date) => ({ OR: [{ endedAt: { lte: before } }, { expiresAt: { lte: before } }] })
export const countOldSessions = (tx: Tx, before: Date) => tx.session.count({ where: oldSessions(before) })
export const removeOldSessions = (tx: Tx, before: Date) => tx.session.deleteMany({ where: oldSessions(before) })
export const removeSessionsOf = (tx: Tx, personId: string) => tx.session.deleteMany({ where: { personId } })
export const endOtherSessions = (tx: Tx, personId: string, keep: string, endedAt: Date) =>
  tx.session.updateMany({ where: { personId, endedAt: null, id: { not: keep } }, data: { endedAt } })
export const removePerson = (tx: Tx, id: string) => tx.person.delete({ where: { id }, select: { id: true } })
/** Nobody can be reached, or come in, by what is left. */
export const emptyPerson = (tx: Tx, id: string) =>
  tx.person.update({ where: { id }, data: { email: null, phone: null }, select: { id: true } })
/** Whether anything that is kept rests on a person: an application, a seat in a jury, a picture. */
export async function isRestedOn(tx: Tx, id: string): Promise<boolean> {
  const _count = {
    select: { applications: true, seats: true, pictures: true, seminarParts: true, panels: true },
  } as const
  const found = await tx.person.findUnique({ where: { id }, select: { _count } })
  return found !== null && Object.values(found._count).some((count) => count > 0)
}

/** Everything that a request needs to know of who asks, in one statement. */
export async function findActor(tx: Tx, tokenHash: string) {
  const session = await tx.session.findUnique({
    where: { tokenHash },
    include: { person: { select: { ...personFields, grants: { where: { revokedAt: null }, select: grantFields } } } },
  })
  if (!session) return null
  const { person, ...rest } = session
  const actor: Actor = {
    personId: person.id,
    email: person.email ?? '',
    name: person.name,
    locale: person.locale as Locale,
    demo: person.demo,
    sessionId: rest.id,
    grants: person.grants,
    actedBy: null,
  }
  return { ...rest, actor }
}

/** From now the session is about another's things, or about the own again (null). */
export const putActing = (tx: Tx, id: string, actingForId: string | null, actingSince: Date | null) =>
  tx.session.update({ where: { id }, data: { actingForId, actingSince }, select: { id: true } })
