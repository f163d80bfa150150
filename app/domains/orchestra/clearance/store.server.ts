import type { Tx } from '#app/platform/db/client.server.ts'
import { type Clearance, isClearedFor } from './clearance.ts'

type Row = { id: string; personId: string; role: string; shownOn: string; shownToId: string }
const known = (rows: Row[]): Clearance[] =>
  rows.flatMap(({ role, ...row }) => (isClearedFor(role) ? [{ ...row, role }] : []))

const fields = { id: true, personId: true, role: true, shownOn: true, shownToId: true } as const

/** Of these people, or of everybody. */
export const listClearances = async (tx: Tx, personIds?: readonly string[]): Promise<Clearance[]> =>
  known(
    await tx.clearance.findMany({
      where: { ...(personIds && { personId: { in: [...personIds] } }) },
      select: fields,
      orderBy: { id: 'asc' },
    }),
  )

export async function findClearance(tx: Tx, id: string): Promise<Clearance | null> {
  const row = await tx.clearance.findUnique({ where: { id }, select: fields })
  return row ? (known([row])[0] ?? null) : null
}

export const addClearance = (tx: Tx, data: Omit<Clearance, 'id'>): Promise<{ id: string }> =>
  tx.clearance.create({ data, select: { id: true } })

export const moveClearance = async (tx: Tx, id: string, shownOn: string, shownToId: string): Promise<void> => {
  await tx.clearance.update({ where: { id }, data: { shownOn, shownToId } })
}

/** Nothing of it is left. */
export const removeClearances = async (tx: Tx, ids: readonly string[]): Promise<number> =>
  (await tx.clearance.deleteMany({ where: { id: { in: [...ids] } } })).count

/** Standing roles that these people hold or have held. */
export const listStandingRoles = (tx: Tx, personIds: readonly string[]) =>
  tx.roleGrant.findMany({
    where: { personId: { in: [...personIds] }, role: { in: ['coach', 'conductor'] } },
    select: { personId: true, role: true, revokedAt: true },
    orderBy: { id: 'asc' },
  })

/** Tasks at seminars that were not called off, of these people, with the last day of the semester. */
export async function listTasks(tx: Tx, personIds: readonly string[]) {
  const rows = await tx.seminarStaff.findMany({
    where: { personId: { in: [...personIds] }, seminar: { cancelledAt: null } },
    select: { personId: true, role: true, seminar: { select: { semester: { select: { ends: true } } } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ seminar, ...row }) => ({ ...row, semesterEnds: seminar.semester.ends }))
}
