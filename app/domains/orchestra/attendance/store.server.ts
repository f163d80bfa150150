import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { groupsOf } from '../instruments.ts'
import { isRehearsed, type Presence } from './attendance.ts'
import type { ListedSession } from './rules.ts'

const counted = {
  ...{ id: true, kind: true, title: true, begins: true, ends: true, groups: true, ensembles: true },
  day: {
    select: {
      ...{ id: true, date: true },
      seminar: { select: { id: true, semesterId: true, ensembles: { select: { ensembleId: true } } } },
    },
  },
} as const satisfies Prisma.SeminarSessionSelect

type Row = Prisma.SeminarSessionGetPayload<{ select: typeof counted }>

/** Null for a break, a meal, and all else that has no list. */
function sessionOf({ day, kind, groups, ensembles, ...row }: Row): ListedSession | null {
  if (!isRehearsed(kind)) return null
  const own = ensembles.split(',').filter(Boolean)
  const { seminar } = day
  return {
    ...{ ...row, kind, date: day.date, dayId: day.id, seminarId: seminar.id, semesterId: seminar.semesterId },
    groups: groupsOf(groups),
    ensembleIds: own.length > 0 ? own : seminar.ensembles.map(({ ensembleId }) => ensembleId),
  }
}

/** When a list was closed (milliseconds since 1970), and by whom. */
export interface LastCall {
  at: number
  by: string
}

/** Sessions with a list, by time. */
export async function listSessions(tx: Tx, where: Prisma.SeminarSessionWhereInput): Promise<ListedSession[]> {
  const rows = await tx.seminarSession.findMany({
    where: { AND: [where, { kind: { in: ['tutti', 'sectional'] } }] },
    select: counted,
    orderBy: [{ day: { date: 'asc' } }, { begins: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap((row) => sessionOf(row) ?? [])
}

/** A session with what its list shows above the names. */
export const findSession = (tx: Tx, id: string) =>
  tx.seminarSession.findUnique({
    where: { id },
    select: {
      ...{ title: true, adults: { select: { personId: true } }, room: { select: { name: true } } },
      day: {
        select: {
          seminar: { select: { id: true, titleNb: true, titleEn: true, cancelledAt: true, publishedAt: true } },
        },
      },
    },
  })

const mark = { sessionId: true, childId: true, state: true, missed: true, byId: true, at: true, method: true } as const

export const listPresence = async (tx: Tx, where: Prisma.AttendanceWhereInput): Promise<Presence[]> =>
  (await tx.attendance.findMany({ where, select: mark, orderBy: { id: 'asc' } })).map((row) => ({
    ...row,
    method: row.method === 'paper' ? 'paper' : 'tap',
  }))

/** A newer word of a child whose row is there. */
export const savePresence = (tx: Tx, { sessionId, childId, ...rest }: Presence) =>
  tx.attendance.update({
    where: { sessionId_childId: { sessionId, childId } },
    data: rest,
    select: { id: true },
  })

export const addPresence = async (tx: Tx, rows: readonly Presence[]): Promise<void> => {
  if (rows.length > 0) await tx.attendance.createMany({ data: [...rows] })
}

export const findRollCallByKey = (tx: Tx, key: string) => tx.rollCall.findUnique({ where: { key } })
export const addRollCall = (tx: Tx, row: { sessionId: string; key: string; byId: string; closedAt: Date }) =>
  tx.rollCall.create({ data: row })

/** The latest closing of each session, by its id, with the name of who closed it. */
export async function lastCalls(tx: Tx, sessionIds: readonly string[]): Promise<Map<string, LastCall>> {
  const rows = await tx.rollCall.findMany({
    where: { sessionId: { in: [...sessionIds] } },
    select: { sessionId: true, closedAt: true, byId: true },
    orderBy: [{ closedAt: 'asc' }, { id: 'asc' }],
  })
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(rows.map(({ byId }) => byId))] } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return new Map(
    rows.map(({ sessionId, closedAt, byId }) => [sessionId, { at: closedAt.getTime(), by: names.get(byId) ?? '' }]),
  )
}
