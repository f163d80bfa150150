import type { Tx } from '#app/platform/db/client.server.ts'
import type { Home, LinkTerms, Relation } from './family.ts'

/** Rows of one question to the database. */
export const AT_ONCE = 500

/** The numbers that a guardian's keys are made with; null for who is no guardian. */
export const findLinkVersions = (tx: Tx, personId: string) =>
  tx.guardian.findUnique({ where: { personId }, select: { linkVersion: true, calendarVersion: true } })

/** Links in force to the children, with the guardian's name and ways to be reached. */
export const listGuardianships = (tx: Tx, childIds: readonly string[]) =>
  tx.guardianship.findMany({
    where: { childId: { in: [...childIds] }, until: null },
    select: {
      ...{ childId: true, guardianId: true, relation: true, receivesMail: true, maySign: true, mayPickUp: true },
      guardian: {
        select: {
          linkVersion: true,
          person: { select: { name: true, email: true, phone: true, locale: true, demo: true } },
          contacts: { select: { kind: true, value: true }, orderBy: { id: 'asc' } },
        },
      },
    },
    orderBy: { id: 'asc' },
  })

export const listChildNames = (tx: Tx, ids: readonly string[]) =>
  tx.child.findMany({
    where: { personId: { in: [...ids] } },
    select: { personId: true, person: { select: { name: true, demo: true } } },
  })

/** The children of a guardian, links in force, the eldest first. */
export const listChildrenOf = (tx: Tx, guardianId: string) =>
  tx.guardianship.findMany({
    where: { guardianId, until: null },
    select: {
      ...{ childId: true, relation: true, receivesMail: true, maySign: true, mayPickUp: true },
      child: {
        select: {
          ...{ birthDate: true, municipalityId: true, person: { select: { name: true, demo: true, email: true } } },
        },
      },
    },
    orderBy: [{ child: { birthDate: 'asc' } }, { id: 'asc' }],
  })

/** Consents of the children with what it takes to say what holds, in one statement for each kind of row. */
export const listConsents = (tx: Tx, childIds: readonly string[]) =>
  tx.child.findMany({
    where: { personId: { in: [...childIds] } },
    select: {
      ...{ personId: true, birthDate: true },
      guardianships: { select: { guardianId: true, until: true } },
      consents: { select: { purpose: true, given: true, capacity: true, givenById: true, at: true } },
    },
  })

/** Every link in force of the whole register, as pairs: for who belongs together. */
export const listAllLinks = (tx: Tx) =>
  tx.guardianship.findMany({
    where: { until: null },
    select: { childId: true, guardianId: true },
    orderBy: { id: 'asc' },
  })

export const findGuardian = (tx: Tx, personId: string) => tx.guardian.findUnique({ where: { personId } })

/** Writes a guardian's own row, or makes it. */
export async function putGuardian(tx: Tx, personId: string, home: Home, createdAt: Date): Promise<void> {
  await tx.guardian.upsert({
    where: { personId },
    create: { personId, ...home, createdAt },
    update: home,
    select: { personId: true },
  })
}

/** Makes somebody a guardian who is not; what stands of one who is, stays. */
export async function ensureGuardian(tx: Tx, personId: string, createdAt: Date): Promise<void> {
  await tx.guardian.upsert({
    where: { personId },
    create: { personId, createdAt },
    update: {},
    select: { personId: true },
  })
}

/** Counts up the number that a guardian's keys are made with. */
export const bumpLink = (tx: Tx, personId: string, which: 'linkVersion' | 'calendarVersion') =>
  tx.guardian.update({
    where: { personId },
    data: { [which]: { increment: 1 } },
    select: { linkVersion: true, calendarVersion: true },
  })

export const listContacts = (tx: Tx, guardianId: string) =>
  tx.contactPoint.findMany({
    where: { guardianId },
    select: { id: true, kind: true, value: true },
    orderBy: [{ kind: 'asc' }, { id: 'asc' }],
  })
/** The same number twice for one guardian is one number; that others have it too is normal. */
export async function addContactRow(tx: Tx, guardianId: string, kind: 'email' | 'phone', value: string): Promise<void> {
  await tx.contactPoint.upsert({
    where: { guardianId_kind_value: { guardianId, kind, value } },
    create: { guardianId, kind, value },
    update: {},
    select: { id: true },
  })
}
export const removeContact = async (tx: Tx, guardianId: string, id: string): Promise<boolean> =>
  (await tx.contactPoint.deleteMany({ where: { id, guardianId } })).count === 1

export const findChildRow = (tx: Tx, personId: string) =>
  tx.child.findUnique({
    where: { personId },
    include: { person: { select: { name: true, email: true, phone: true, demo: true, locale: true } } },
  })

export const addChildRow = (
  tx: Tx,
  data: Home & {
    personId: string
    birthDate: string
    addressById: string | null
    musicSchool: string
    goesHomeAlone: boolean
    registeredById: string
    createdAt: Date
  },
) => tx.child.create({ data, select: { personId: true } })

/** False when someone has changed it since `version`. */
export const putChild = async (
  tx: Tx,
  personId: string,
  version: number,
  change: Partial<Home> & {
    birthDate?: string
    addressById?: string | null
    musicSchool?: string
    goesHomeAlone?: boolean
  },
): Promise<boolean> =>
  (await tx.child.updateMany({ where: { personId, version }, data: { ...change, version: version + 1 } })).count === 1

/** The home of children who live with a guardian goes along when the guardian moves. */
export const moveChildren = async (tx: Tx, guardianId: string, from: Home, home: Home): Promise<number> =>
  (
    await tx.child.updateMany({
      where: { addressById: guardianId, address: from.address, postalCode: from.postalCode },
      data: { ...home, version: { increment: 1 } },
    })
  ).count

/** Children with this birth date, by name: to know one that is there already. */
export const listBornOn = (tx: Tx, birthDate: string) =>
  tx.child.findMany({
    where: { birthDate },
    select: {
      ...{ personId: true, birthDate: true, person: { select: { name: true } } },
      guardianships: { where: { until: null }, select: { guardianId: true } },
    },
  })

export interface NewLink extends LinkTerms {
  guardianId: string
  childId: string
  relation: Relation
  since: Date
  addedById: string
}
/** A link that ended is taken up again. */
export async function putLink(tx: Tx, { guardianId, childId, ...link }: NewLink): Promise<void> {
  await tx.guardianship.upsert({
    where: { guardianId_childId: { guardianId, childId } },
    create: { guardianId, childId, ...link },
    update: { ...link, until: null },
    select: { id: true },
  })
}
export const setLinkRow = async (
  tx: Tx,
  { guardianId, childId }: { guardianId: string; childId: string },
  change: Partial<LinkTerms> & { relation?: Relation; until?: Date },
): Promise<boolean> =>
  (await tx.guardianship.updateMany({ where: { guardianId, childId, until: null }, data: change })).count === 1

/** Who signs for the children, links in force. */
export const listSigners = (tx: Tx, childIds: readonly string[]) =>
  tx.guardianship.findMany({
    where: { childId: { in: [...childIds] }, until: null },
    select: { childId: true, guardianId: true, maySign: true },
    orderBy: { id: 'asc' },
  })

export const listReserves = (tx: Tx, childIds: readonly string[]) =>
  tx.reserveContact.findMany({
    where: { childId: { in: [...childIds] } },
    orderBy: [{ givenAt: 'asc' }, { id: 'asc' }],
  })
export const addReserveRow = (
  tx: Tx,
  data: {
    childId: string
    name: string
    phone: string
    relation: string
    mayPickUp: boolean
    givenById: string
    givenAt: Date
  },
) => tx.reserveContact.create({ data, select: { id: true } })
export const removeReserve = async (tx: Tx, childId: string, id: string): Promise<boolean> =>
  (await tx.reserveContact.deleteMany({ where: { id, childId } })).count === 1

/** The home that a guardian gave is nobody's any more: the child and the secretariat see it. */
export const disownHomes = (tx: Tx, guardianId: string, childId: string) =>
  tx.child.updateMany({ where: { personId: childId, addressById: guardianId }, data: { addressById: null } })

/** What stands in the way of deleting a child. */
export async function keptForChild(tx: Tx, childId: string): Promise<{ loans: number; held: boolean }> {
  const loans = await tx.instrumentLoan.count({ where: { childId, lentOn: { not: null }, returnedOn: null } })
  const holds = await tx.archiveHold.count({ where: { kind: 'child', subjectId: childId, liftedAt: null } })
  return { loans, held: holds > 0 }
}

export const removeChildRow = (tx: Tx, personId: string) =>
  tx.child.delete({ where: { personId }, select: { personId: true } })

export const removeReservesOf = (tx: Tx, childId: string) => tx.reserveContact.deleteMany({ where: { childId } })

/** Whether a person is anything here besides a child: then the person stays when the child goes. */
export async function isMoreThanChild(tx: Tx, id: string): Promise<boolean> {
  const counted = {
    ...{ grants: true, applications: true, seats: true, pictures: true, library: true, clearances: true },
    ...{ seminarParts: true, sessionsLed: true, panels: true },
  } as const
  const found = await tx.person.findUnique({
    where: { id },
    select: { guardian: { select: { personId: true } }, profile: true, _count: { select: counted } },
  })
  if (!found) return false
  return found.guardian !== null || found.profile !== null || Object.values(found._count).some((count) => count > 0)
}

/** Children with what their family's page says of them, the eldest first. */
export const listFamilyChildren = (tx: Tx, childIds: readonly string[]) =>
  tx.child.findMany({
    where: { personId: { in: [...childIds] } },
    select: {
      ...{ personId: true, birthDate: true, person: { select: { name: true, demo: true } } },
      guardianships: { select: { guardianId: true, until: true } },
      consents: { select: { purpose: true, given: true, capacity: true, givenById: true, at: true } },
      asked: { select: { age: true, answeredAt: true } },
      _count: { select: { reserves: true, enrolments: { where: { state: { notIn: ['declined', 'left'] } } } } },
    },
    orderBy: [{ birthDate: 'asc' }, { personId: 'asc' }],
  })

/** Takes what was written beside a child's enrolments; that the child was enrolled stays. */
export const emptyEnrolments = (tx: Tx, childId: string) =>
  tx.enrolment.updateMany({ where: { childId }, data: { remark: '', teacher: '', musicSchool: '' } })
