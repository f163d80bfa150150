import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { SHIFT_KINDS, type Shift, type Turn } from './shift.ts'

const shiftOf = (row: Omit<Shift, 'kind'> & { kind: string }): Shift => ({
  ...row,
  kind: SHIFT_KINDS.find((kind) => kind === row.kind) ?? 'watch',
})

/** By date and hour. */
export async function listShifts(tx: Tx, where: Prisma.ExhibitionShiftWhereInput): Promise<Shift[]> {
  const orderBy = [{ date: 'asc' }, { begins: 'asc' }, { kind: 'asc' }, { id: 'asc' }] as const
  return (await tx.exhibitionShift.findMany({ where, orderBy: [...orderBy] })).map(shiftOf)
}

export async function findShift(tx: Tx, id: string): Promise<Shift | null> {
  const row = await tx.exhibitionShift.findUnique({ where: { id } })
  return row && shiftOf(row)
}

export const addShifts = (tx: Tx, shifts: readonly Omit<Shift, 'id' | 'version'>[]) =>
  tx.exhibitionShift.createMany({ data: [...shifts] })

/** Writes on top of the version that was read; false when someone else has written since. */
export async function putShift(
  tx: Tx,
  id: string,
  version: number,
  change: Omit<Shift, 'id' | 'editionId' | 'version'>,
): Promise<boolean> {
  const { count } = await tx.exhibitionShift.updateMany({
    where: { id, version },
    data: { ...change, version: version + 1 },
  })
  return count === 1
}

export const removeShiftRow = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.exhibitionShift.deleteMany({ where: { id, version } })).count === 1

/** In the order in which they were taken. */
export const listTurns = (tx: Tx, where: Prisma.ShiftTurnWhereInput): Promise<Turn[]> =>
  tx.shiftTurn.findMany({ where, orderBy: [{ takenAt: 'asc' }, { id: 'asc' }] })

export const findTurn = (tx: Tx, id: string): Promise<Turn | null> => tx.shiftTurn.findUnique({ where: { id } })

export const addTurn = (tx: Tx, turn: Omit<Turn, 'id' | 'came' | 'remindedAt'>): Promise<Turn> =>
  tx.shiftTurn.create({ data: turn })

export const removeTurn = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.shiftTurn.deleteMany({ where: { id } })).count === 1

export const putCame = (tx: Tx, id: string, came: boolean | null) =>
  tx.shiftTurn.update({ where: { id }, data: { came }, select: { id: true } })

export const setReminded = (tx: Tx, ids: readonly string[], remindedAt: Date) =>
  tx.shiftTurn.updateMany({ where: { id: { in: [...ids] } }, data: { remindedAt } })
