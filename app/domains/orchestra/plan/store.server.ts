import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { groupsOf } from '../instruments.ts'
import { byTime, type Session } from './plan.ts'
import type { NewSession } from './templates.ts'

const whole = {
  adults: { select: { personId: true }, orderBy: { personId: 'asc' } },
} as const satisfies Prisma.SeminarSessionInclude

type Row = Prisma.SeminarSessionGetPayload<{ include: typeof whole }>

const codes = (list: string): string[] => list.split(',').filter(Boolean)

const sessionOf = ({ groups, ensembles, pieces, adults, ...row }: Row): Session => ({
  ...row,
  groups: groupsOf(groups),
  ensembles: codes(ensembles),
  pieces: codes(pieces),
  adultIds: adults.map(({ personId }) => personId),
})

const dataOf = ({ groups, ensembles, pieces, adultIds: _, ...rest }: Omit<NewSession, 'dayId'>) => ({
  ...rest,
  groups: groups.join(','),
  ensembles: ensembles.join(','),
  pieces: pieces.join(','),
})

/** In the order of each day. */
export async function listSessions(tx: Tx, where: Prisma.SeminarSessionWhereInput): Promise<Session[]> {
  const rows = await tx.seminarSession.findMany({ where, include: whole, orderBy: { id: 'asc' } })
  return rows.map(sessionOf).sort(byTime)
}

export async function addSessions(tx: Tx, sessions: readonly NewSession[]): Promise<string[]> {
  const ids: string[] = []
  for (const { dayId, adultIds, ...session } of sessions) {
    const row = await tx.seminarSession.create({
      data: {
        ...dataOf({ ...session, adultIds }),
        dayId,
        adults: { create: adultIds.map((personId) => ({ personId })) },
      },
      select: { id: true },
    })
    ids.push(row.id)
  }
  return ids
}

/** Writes when nobody has meanwhile; says whether it did. */
export async function putSession(
  tx: Tx,
  id: string,
  version: number,
  { dayId: _, ...session }: NewSession,
): Promise<boolean> {
  const { count } = await tx.seminarSession.updateMany({
    where: { id, version },
    data: { ...dataOf(session), version: { increment: 1 } },
  })
  if (count !== 1) return false
  await tx.sessionAdult.deleteMany({ where: { sessionId: id, personId: { notIn: session.adultIds } } })
  const there = await tx.sessionAdult.findMany({ where: { sessionId: id }, select: { personId: true } })
  const known = new Set(there.map(({ personId }) => personId))
  const added = session.adultIds.filter((personId) => !known.has(personId))
  if (added.length > 0)
    await tx.sessionAdult.createMany({ data: added.map((personId) => ({ sessionId: id, personId })) })
  return true
}

/** Only where it lies. Writes when nobody has meanwhile; says whether it did. */
export async function moveRow(
  tx: Tx,
  id: string,
  version: number,
  spot: Pick<Session, 'roomId' | 'begins' | 'ends'>,
): Promise<boolean> {
  const { roomId, begins, ends } = spot
  const { count } = await tx.seminarSession.updateMany({
    where: { id, version },
    data: { roomId, begins, ends, version: { increment: 1 } },
  })
  return count === 1
}

/** Of these sessions, those in which somebody was counted as here. */
export async function withAttendance(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.attendance.groupBy({ by: ['sessionId'], where: { sessionId: { in: [...ids] } } })
  return new Set(rows.map(({ sessionId }) => sessionId))
}

export const removeSessions = async (tx: Tx, ids: readonly string[]): Promise<number> =>
  (await tx.seminarSession.deleteMany({ where: { id: { in: [...ids] } } })).count
