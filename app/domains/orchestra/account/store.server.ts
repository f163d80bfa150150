import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { HoldKind } from './keeping.ts'
import type { Plain, Snapshot, SnapshotKind } from './snapshot.ts'

const snapshotOf = (row: Prisma.OrchestraSnapshotGetPayload<object>): Snapshot => ({
  ...row,
  kind: row.kind as SnapshotKind,
  rows: row.rows as Plain,
  facts: row.facts as Plain,
})

/** The newest revision first. */
export const listSnapshots = async (tx: Tx, where: { kind: SnapshotKind; year: number }): Promise<Snapshot[]> =>
  (await tx.orchestraSnapshot.findMany({ where, orderBy: [{ course: 'asc' }, { revision: 'desc' }] })).map(snapshotOf)
export const findSnapshot = async (tx: Tx, id: string): Promise<Snapshot | null> => {
  const row = await tx.orchestraSnapshot.findUnique({ where: { id } })
  return row && snapshotOf(row)
}
export const lastRevision = async (tx: Tx, of: { kind: SnapshotKind; year: number; course: string }): Promise<number> =>
  (await tx.orchestraSnapshot.findFirst({ where: of, select: { revision: true }, orderBy: { revision: 'desc' } }))
    ?.revision ?? 0
export const addSnapshot = async (tx: Tx, { rows, facts, ...data }: Omit<Snapshot, 'id'>): Promise<string> =>
  (
    await tx.orchestraSnapshot.create({
      data: { ...data, rows: rows as Prisma.InputJsonValue, facts: facts as Prisma.InputJsonValue },
      select: { id: true },
    })
  ).id

export const listStudyCourses = (tx: Tx, semesterIds: readonly string[]) =>
  tx.studyCourse.findMany({ where: { semesterId: { in: [...semesterIds] } } })
export const putStudyCourse = (
  tx: Tx,
  { semesterId, course, ...facts }: Omit<Prisma.StudyCourseUncheckedCreateInput, 'id' | 'version'>,
) =>
  tx.studyCourse.upsert({
    where: { semesterId_course: { semesterId, course } },
    create: { semesterId, course, ...facts },
    update: { ...facts, version: { increment: 1 } },
    select: { id: true },
  })

/** Sessions that a list was kept of, with how long and whether a grown-up was at the head. */
export const listHeldSessions = (tx: Tx, sessionIds: readonly string[]) =>
  tx.seminarSession.findMany({
    where: { id: { in: [...sessionIds] } },
    select: { id: true, adults: { select: { personId: true }, take: 1 } },
  })

export interface HoldRow {
  id: string
  kind: HoldKind
  subjectId: string
  reason: string
  byId: string
  from: Date
  liftedAt: Date | null
}
export const listHolds = async (tx: Tx): Promise<HoldRow[]> =>
  (await tx.archiveHold.findMany({ where: { liftedAt: null }, orderBy: [{ from: 'desc' }, { id: 'desc' }] })).map(
    (row) => ({ ...row, kind: row.kind as HoldKind }),
  )
export const addHold = async (tx: Tx, data: Omit<HoldRow, 'id' | 'liftedAt'>): Promise<string> =>
  (await tx.archiveHold.create({ data, select: { id: true } })).id
/** False when it was lifted before. */
export const liftHold = async (tx: Tx, id: string, liftedAt: Date): Promise<boolean> =>
  (await tx.archiveHold.updateMany({ where: { id, liftedAt: null }, data: { liftedAt } })).count === 1

/** What can be held, with a name for each; none of another kind. */
export async function listHoldable(tx: Tx, kind: HoldKind): Promise<{ id: string; name: string }[]> {
  if (kind === 'child') {
    const rows = await tx.child.findMany({ select: { personId: true, person: { select: { name: true } } } })
    return rows.map(({ personId, person }) => ({ id: personId, name: person.name }))
  }
  if (kind === 'seminar') {
    const rows = await tx.seminar.findMany({
      select: { id: true, titleNb: true, days: { select: { date: true }, orderBy: { date: 'asc' }, take: 1 } },
    })
    return rows.map(({ id, titleNb, days }) => ({ id, name: [days[0]?.date, titleNb].filter(Boolean).join(' ') }))
  }
  if (kind === 'audition') {
    const rows = await tx.auditionRound.findMany({ select: { id: true, titleNb: true } })
    return rows.map(({ id, titleNb }) => ({ id, name: titleNb }))
  }
  const rows = await tx.semester.findMany({ select: { id: true, year: true, season: true } })
  return rows.map(({ id, year, season }) => ({ id, name: `${year} ${season === 'spring' ? 'vår' : 'høst'}` }))
}
