import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { Room, Seminar, SeminarDay } from './seminar.ts'

const whole = {
  days: { orderBy: { date: 'asc' } },
  ensembles: { select: { ensembleId: true }, orderBy: { ensembleId: 'asc' } },
} as const satisfies Prisma.SeminarInclude

type Row = Prisma.SeminarGetPayload<{ include: typeof whole }>

const seminarOf = ({ ensembles, ...row }: Row): Seminar => ({
  ...row,
  ensembleIds: ensembles.map(({ ensembleId }) => ensembleId),
})

export async function findSeminar(tx: Tx, id: string): Promise<Seminar | null> {
  const row = await tx.seminar.findUnique({ where: { id }, include: whole })
  return row && seminarOf(row)
}

/** By the first day; those without days last. */
export async function listSeminars(tx: Tx, where: Prisma.SeminarWhereInput): Promise<Seminar[]> {
  const rows = await tx.seminar.findMany({ where, include: whole, orderBy: { id: 'asc' } })
  const first = (seminar: Seminar) => seminar.days[0]?.date ?? '9999'
  return rows.map(seminarOf).sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
}

/** What can be written of a seminar besides its days, rooms and people. */
export type SeminarChange = Partial<Omit<Seminar, 'id' | 'semesterId' | 'version' | 'days' | 'ensembleIds'>>
export type NewDay = Pick<SeminarDay, 'date' | 'begins' | 'ends'>
export type NewRoom = Omit<Room, 'id' | 'seminarId'>

export async function addSeminar(
  tx: Tx,
  wish: SeminarChange & { semesterId: string; titleNb: string; venue: string; changedAt: Date },
  { ensembleIds, days }: { ensembleIds: readonly string[]; days: readonly NewDay[] },
): Promise<{ id: string }> {
  return tx.seminar.create({
    data: {
      ...wish,
      ensembles: { create: ensembleIds.map((ensembleId) => ({ ensembleId })) },
      days: { create: days.map(({ date, begins, ends }) => ({ date, begins, ends, changedAt: wish.changedAt })) },
    },
    select: { id: true },
  })
}

/** Writes when nobody has meanwhile; says whether it did. */
export async function putSeminar(tx: Tx, id: string, version: number, change: SeminarChange): Promise<boolean> {
  const { count } = await tx.seminar.updateMany({
    where: { id, version },
    data: { ...change, version: { increment: 1 } },
  })
  return count === 1
}

/** Notes that something of the seminar is another, whatever was there. */
export async function touchSeminar(tx: Tx, id: string, change: SeminarChange): Promise<void> {
  await tx.seminar.update({ where: { id }, data: { ...change, version: { increment: 1 } } })
}

export async function setEnsembles(tx: Tx, seminarId: string, ensembleIds: readonly string[]): Promise<void> {
  await tx.seminarEnsemble.deleteMany({ where: { seminarId, ensembleId: { notIn: [...ensembleIds] } } })
  const there = await tx.seminarEnsemble.findMany({ where: { seminarId }, select: { ensembleId: true } })
  const known = new Set(there.map(({ ensembleId }) => ensembleId))
  const added = ensembleIds.filter((id) => !known.has(id))
  if (added.length > 0)
    await tx.seminarEnsemble.createMany({ data: added.map((ensembleId) => ({ seminarId, ensembleId })) })
}

export const addDay = async (tx: Tx, seminarId: string, day: NewDay, changedAt: Date): Promise<string> =>
  (await tx.seminarDay.create({ data: { ...day, seminarId, changedAt }, select: { id: true } })).id

export async function putDay(tx: Tx, id: string, day: NewDay, changedAt: Date): Promise<void> {
  await tx.seminarDay.update({ where: { id }, data: { ...day, changedAt, sequence: { increment: 1 } } })
}

/** Every calendar learns of it: what stands in the entries of these days is another. */
export async function countUpDays(tx: Tx, where: { seminarId: string }, changedAt: Date): Promise<void> {
  await tx.seminarDay.updateMany({ where, data: { changedAt, sequence: { increment: 1 } } })
}

/** Whether somebody was counted as here on a day: such a day has been, and is not taken away. */
export const hasAttendance = async (tx: Tx, dayId: string): Promise<boolean> =>
  (await tx.attendance.findFirst({ where: { session: { dayId } }, select: { id: true } })) !== null

/** Takes a day away with its sessions and replies. `dropped`: calendars know of it, so it stays there as cancelled. */
export async function removeDay(tx: Tx, day: SeminarDay, dropped: Date | null): Promise<void> {
  await tx.seminarDay.delete({ where: { id: day.id } })
  if (dropped === null) return
  const { id, seminarId, date, begins, ends } = day
  await tx.droppedDay.create({
    data: { id, seminarId, date, begins, ends, sequence: day.sequence + 1, changedAt: dropped },
  })
}

/** Days of these seminars that were taken out after families knew of them. By date. */
export const listDroppedDays = (tx: Tx, seminarIds: readonly string[]): Promise<SeminarDay[]> =>
  tx.droppedDay.findMany({ where: { seminarId: { in: [...seminarIds] } }, orderBy: [{ date: 'asc' }, { id: 'asc' }] })

export const listRooms = (tx: Tx, seminarId: string): Promise<Room[]> =>
  tx.room.findMany({ where: { seminarId }, orderBy: [{ position: 'asc' }, { name: 'asc' }] })

export const addRoom = async (tx: Tx, seminarId: string, room: NewRoom): Promise<string> =>
  (await tx.room.create({ data: { ...room, seminarId }, select: { id: true } })).id

export const putRoom = async (tx: Tx, id: string, room: Omit<NewRoom, 'position'>): Promise<void> => {
  await tx.room.update({ where: { id }, data: room })
}

/** Sessions that were there stay, in no room. */
export const removeRoom = async (tx: Tx, id: string): Promise<void> => {
  await tx.room.delete({ where: { id } })
}

/** How many sessions the days of a seminar have. */
export const countSessions = (tx: Tx, seminarId: string): Promise<number> =>
  tx.seminarSession.count({ where: { day: { seminarId } } })

/** The seminars of semesters of a year that were published and not called off, with what the report counts. */
export async function listHeld(tx: Tx, year: number) {
  return tx.seminar.findMany({
    where: { semester: { year }, publishedAt: { not: null }, cancelledAt: null },
    select: {
      ...{ id: true, titleNb: true, partner: true, venue: true, municipalityId: true },
      semester: { select: { season: true } },
      days: { select: { date: true }, orderBy: { date: 'asc' } },
    },
    orderBy: { id: 'asc' },
  })
}

/** How many rooms, parts and sessions each seminar has. Three statements, however many there are. */
export async function countParts(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { rooms: number; staff: number; sessions: number }>> {
  const of = { seminarId: { in: [...ids] } }
  const rooms = await tx.room.groupBy({ by: ['seminarId'], where: of, _count: true })
  const staff = await tx.seminarStaff.groupBy({ by: ['seminarId'], where: of, _count: true })
  const days = await tx.seminarDay.findMany({
    where: of,
    select: { seminarId: true, _count: { select: { sessions: true } } },
  })
  const count = (rows: { seminarId: string; _count: number }[], id: string) =>
    rows.find((row) => row.seminarId === id)?._count ?? 0
  return new Map(
    ids.map((id) => [
      id,
      {
        rooms: count(rooms, id),
        staff: count(staff, id),
        sessions: days.filter((day) => day.seminarId === id).reduce((sum, day) => sum + day._count.sessions, 0),
      },
    ]),
  )
}

/** Of several seminars in one statement. */
export const listRoomsOfAll = (tx: Tx, seminarIds: readonly string[]): Promise<Room[]> =>
  tx.room.findMany({ where: { seminarId: { in: [...seminarIds] } }, orderBy: [{ position: 'asc' }, { name: 'asc' }] })
