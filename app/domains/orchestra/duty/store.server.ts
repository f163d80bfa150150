import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { Duty, DutyKind, Turn } from './duty.ts'

const whole = {
  day: { select: { date: true } },
  seminar: { select: { days: { select: { date: true }, orderBy: { date: 'asc' }, take: 1 } } },
  turns: {
    where: { endedAt: null },
    orderBy: [{ takenAt: 'asc' }, { id: 'asc' }],
    include: { guardian: { select: { person: { select: { name: true, email: true, demo: true } } } } },
  },
} as const satisfies Prisma.DutyInclude
type Row = Prisma.DutyGetPayload<{ include: typeof whole }>

const dutyOf = ({ day, seminar, turns, ...row }: Row): Duty => ({
  ...row,
  date: day?.date ?? seminar.days[0]?.date ?? '',
  turns: turns.map(
    ({ guardian: { person }, endedAt: _, ...turn }): Turn => ({
      ...turn,
      ...{ name: person.name || (person.email ?? ''), demo: person.demo },
    }),
  ),
})

const byTime = (a: Duty, b: Duty): number =>
  a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.begins !== b.begins ? (a.begins < b.begins ? -1 : 1) : 0

/** By date and time, with the turns in force. */
export const listDuties = async (tx: Tx, where: Prisma.DutyWhereInput): Promise<Duty[]> =>
  (await tx.duty.findMany({ where, include: whole, orderBy: { id: 'asc' } })).map(dutyOf).sort(byTime)

export async function findDuty(tx: Tx, id: string): Promise<Duty | null> {
  const row = await tx.duty.findUnique({ where: { id }, include: whole })
  return row && dutyOf(row)
}

export const findTurn = (tx: Tx, id: string) =>
  tx.dutyTurn.findUnique({ where: { id }, select: { id: true, dutyId: true, guardianId: true, endedAt: true } })

export interface DutyFields {
  dayId: string | null
  kind: DutyKind
  titleNb: string
  titleEn: string
  begins: string
  ends: string
  needed: number
  remark: string
}
export const addDuty = (tx: Tx, seminarId: string, fields: DutyFields) =>
  tx.duty.create({ data: { seminarId, ...fields } })
export const changeDuty = async (tx: Tx, id: string, version: number, fields: DutyFields): Promise<boolean> =>
  (await tx.duty.updateMany({ where: { id, version }, data: { ...fields, version: { increment: 1 } } })).count === 1
export const removeDuty = (tx: Tx, id: string) => tx.duty.delete({ where: { id } })

export const addTurn = (tx: Tx, dutyId: string, guardianId: string, takenAt: Date) =>
  tx.dutyTurn.create({ data: { dutyId, guardianId, takenAt }, select: { id: true } })
/** Ends a turn; false when it had ended already. `onlySwap`: only one that asks to be taken over. */
export const endTurn = async (tx: Tx, id: string, at: Date, onlySwap = false): Promise<boolean> =>
  (
    await tx.dutyTurn.updateMany({
      where: { id, endedAt: null, ...(onlySwap && { swapSince: { not: null } }) },
      data: { endedAt: at },
    })
  ).count === 1
export const setSwap = (tx: Tx, id: string, since: Date | null) =>
  tx.dutyTurn.updateMany({ where: { id, endedAt: null }, data: { swapSince: since } })
export const setCame = (tx: Tx, id: string, came: boolean | null) =>
  tx.dutyTurn.updateMany({ where: { id, endedAt: null }, data: { came } })
export const setReminded = (tx: Tx, ids: readonly string[], at: Date) =>
  tx.dutyTurn.updateMany({ where: { id: { in: [...ids] } }, data: { remindedAt: at } })

/** Turns of a semester that were held or will be, by guardian; who was noted as not having come does not count. */
export const countTurns = async (tx: Tx, semesterId: string): Promise<{ guardianId: string; turns: number }[]> =>
  (
    await tx.dutyTurn.groupBy({
      by: ['guardianId'],
      where: {
        endedAt: null,
        OR: [{ came: null }, { came: true }],
        duty: { seminar: { semesterId, cancelledAt: null } },
      },
      _count: { _all: true },
      orderBy: { guardianId: 'asc' },
    })
  ).map(({ guardianId, _count }) => ({ guardianId, turns: _count._all }))

/** Turns of a guardian, by date. */
export const listTurnsOf = (tx: Tx, guardianId: string) =>
  tx.dutyTurn.findMany({
    where: { guardianId },
    select: {
      ...{ takenAt: true, endedAt: true, came: true },
      duty: {
        select: { titleNb: true, begins: true, ends: true, day: { select: { date: true } } },
      },
    },
    orderBy: { id: 'asc' },
  })

/** Whether somebody holds a lunch duty of a seminar; on a date, where one is given. */
export const countLunch = (tx: Tx, seminarId: string, guardianId: string, date: string | null): Promise<number> =>
  tx.dutyTurn.count({
    where: {
      ...{ guardianId, endedAt: null },
      duty: { seminarId, kind: 'lunch', ...(date !== null && { OR: [{ day: { date } }, { dayId: null }] }) },
    },
  })
