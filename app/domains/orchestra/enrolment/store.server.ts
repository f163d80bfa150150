import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { instrumentOf, isInstrument } from '../instruments.ts'
import type { Enrolment, EnrolmentChange, EnrolmentState } from './enrolment.ts'

type Row = Prisma.EnrolmentGetPayload<true>

const enrolmentOf = ({ instrument, doubles, ...row }: Row): Enrolment => ({
  ...row,
  instrument: instrumentOf(instrument),
  doubles: doubles.split(',').filter(isInstrument),
})

export async function findEnrolment(tx: Tx, id: string): Promise<Enrolment | null> {
  const row = await tx.enrolment.findUnique({ where: { id } })
  return row && enrolmentOf(row)
}

export async function findEnrolmentOfChild(tx: Tx, semesterId: string, childId: string): Promise<Enrolment | null> {
  const row = await tx.enrolment.findUnique({ where: { semesterId_childId: { semesterId, childId } } })
  return row && enrolmentOf(row)
}

/** In the order in which they came in. */
export const listEnrolments = async (tx: Tx, where: Prisma.EnrolmentWhereInput): Promise<Enrolment[]> =>
  (await tx.enrolment.findMany({ where, orderBy: [{ appliedAt: 'asc' }, { id: 'asc' }] })).map(enrolmentOf)

export async function addEnrolment(
  tx: Tx,
  { doubles, ...data }: Omit<Enrolment, 'id' | 'version'> & { id?: string },
): Promise<string> {
  return (await tx.enrolment.create({ data: { ...data, doubles: doubles.join(',') }, select: { id: true } })).id
}

/** False when someone has changed it since `version`. */
export async function putEnrolment(
  tx: Tx,
  id: string,
  version: number,
  { doubles, ...data }: Partial<Omit<Enrolment, 'id' | 'semesterId' | 'childId' | 'version'>>,
): Promise<boolean> {
  const { count } = await tx.enrolment.updateMany({
    where: { id, version },
    data: { ...data, ...(doubles && { doubles: doubles.join(',') }), version: version + 1 },
  })
  return count === 1
}

export async function addChange(tx: Tx, data: Omit<EnrolmentChange, 'id'>): Promise<void> {
  await tx.enrolmentChange.create({ data })
}

/** The first step first. */
export const listChanges = (tx: Tx, enrolmentId: string): Promise<EnrolmentChange[]> =>
  tx.enrolmentChange.findMany({ where: { enrolmentId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })

/** The last step of each of these, by enrolment. */
export async function lastChanges(tx: Tx, enrolmentIds: readonly string[]): Promise<Map<string, EnrolmentChange>> {
  if (enrolmentIds.length === 0) return new Map()
  const rows = await tx.enrolmentChange.findMany({
    where: { enrolmentId: { in: [...enrolmentIds] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return new Map(rows.map((row) => [row.enrolmentId, row]))
}

/** What enrolling needs to know of a child. */
export async function findChild(tx: Tx, childId: string) {
  const row = await tx.child.findUnique({
    where: { personId: childId },
    select: { birthDate: true, municipalityId: true, person: { select: { name: true, demo: true, locale: true } } },
  })
  return row && { birthDate: row.birthDate, municipalityId: row.municipalityId, ...row.person }
}

/** Children by id, with what lists and figures need. */
export const listChildren = (tx: Tx, ids: readonly string[]) =>
  tx.child.findMany({
    where: { personId: { in: [...new Set(ids)] } },
    select: { personId: true, birthDate: true, municipalityId: true, person: { select: { name: true, demo: true } } },
  })

/** The children of whom this one is a guardian who may sign, while it lasts. */
export async function listSignedFor(tx: Tx, guardianId: string): Promise<string[]> {
  const rows = await tx.guardianship.findMany({
    where: { guardianId, maySign: true, until: null },
    select: { childId: true },
    orderBy: { childId: 'asc' },
  })
  return rows.map(({ childId }) => childId)
}

/** How many children are in each state in each ensemble. */
export async function countStates(
  tx: Tx,
  semesterId: string,
): Promise<{ ensembleId: string; state: EnrolmentState; count: number }[]> {
  const rows = await tx.enrolment.groupBy({
    by: ['ensembleId', 'state'],
    where: { semesterId },
    _count: { _all: true },
  })
  return rows.map(({ ensembleId, state, _count }) => ({ ensembleId, state, count: _count._all }))
}

/** Whether somebody is a young musician, a guardian, or works at a seminar. One statement. */
export const isInFamilyOrStaff = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.person.findFirst({
    where: {
      id: personId,
      OR: [
        { child: { isNot: null } },
        { guardian: { children: { some: { until: null } } } },
        { seminarParts: { some: {} } },
      ],
    },
    select: { id: true },
  })) !== null

/** How many hold a place on each instrument of an ensemble. */
export async function countHeld(tx: Tx, ensembleId: string): Promise<Map<string, number>> {
  const rows = await tx.enrolment.groupBy({
    by: ['instrument'],
    where: { ensembleId, state: { in: ['enrolled', 'offered'] } },
    _count: { _all: true },
  })
  return new Map(rows.map(({ instrument, _count }) => [instrument, _count._all]))
}
