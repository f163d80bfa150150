import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { instrumentOf, isInstrument } from '../instruments.ts'
import type { OrderLine } from './slots.ts'
import type { StandIn, StandInCall } from './stand-in.ts'

/** By date and place. */
export const listOrder = async (tx: Tx, seminarId: string): Promise<OrderLine[]> =>
  tx.seminarPiece.findMany({
    where: { seminarId },
    select: { pieceId: true, date: true, position: true },
    orderBy: [{ date: 'asc' }, { position: 'asc' }, { pieceId: 'asc' }],
  })

/** The whole order of a seminar anew. */
export async function putOrder(tx: Tx, seminarId: string, order: readonly OrderLine[]): Promise<void> {
  await tx.seminarPiece.deleteMany({ where: { seminarId } })
  await tx.seminarPiece.createMany({
    data: order.map(({ pieceId, date, position }) => ({ seminarId, pieceId, date, position })),
  })
}

type StandInRow = Prisma.StandInGetPayload<true>
const standInOf = ({ instruments, ...row }: StandInRow): StandIn => ({
  ...row,
  instruments: instruments.split(',').filter(isInstrument),
})

/** Those who still step in, by name. */
export const listStandIns = async (tx: Tx): Promise<StandIn[]> =>
  (await tx.standIn.findMany({ where: { endedAt: null }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })).map(standInOf)

export async function findStandIn(tx: Tx, id: string): Promise<StandIn | null> {
  const row = await tx.standIn.findUnique({ where: { id } })
  return row && standInOf(row)
}

export async function addStandInRow(
  tx: Tx,
  { instruments, ...data }: Omit<StandIn, 'id' | 'endedAt'>,
): Promise<string> {
  return (await tx.standIn.create({ data: { ...data, instruments: instruments.join(',') }, select: { id: true } })).id
}

export async function putStandIn(tx: Tx, id: string, { instruments, ...data }: Partial<Omit<StandIn, 'id'>>) {
  await tx.standIn.update({
    where: { id },
    data: { ...data, ...(instruments && { instruments: instruments.join(',') }) },
    select: { id: true },
  })
}

type CallRow = Prisma.StandInCallGetPayload<true>
const callOf = ({ instrument, dates, keyHash: _, ...row }: CallRow): StandInCall => ({
  ...row,
  instrument: instrumentOf(instrument),
  dates: dates.split(',').filter(Boolean),
})

/** Who was asked for a seminar, the first first, with the stand-in. */
export async function listCalls(
  tx: Tx,
  seminarId: string,
): Promise<(StandInCall & { name: string; doubles: string })[]> {
  const rows = await tx.standInCall.findMany({
    where: { seminarId },
    include: { standIn: { select: { name: true, instruments: true } } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ standIn, ...row }) => ({ ...callOf(row), name: standIn.name, doubles: standIn.instruments }))
}

export async function findCallByKey(tx: Tx, keyHash: string): Promise<StandInCall | null> {
  const row = await tx.standInCall.findUnique({ where: { keyHash } })
  return row && callOf(row)
}

export async function addCall(
  tx: Tx,
  { dates, keyHash, ...data }: Omit<StandInCall, 'id' | 'accepted' | 'answeredAt'> & { keyHash: string },
): Promise<string> {
  return (await tx.standInCall.create({ data: { ...data, keyHash, dates: dates.join(',') }, select: { id: true } })).id
}

export const putAnswer = (tx: Tx, id: string, accepted: boolean, answeredAt: Date) =>
  tx.standInCall.update({ where: { id }, data: { accepted, answeredAt }, select: { id: true } })

/** Who waits for a place in these ensembles: what they play, and nobody's name. */
export const listWaiting = (tx: Tx, ensembleIds: readonly string[]) =>
  tx.enrolment.findMany({
    where: { ensembleId: { in: [...ensembleIds] }, state: 'waiting' },
    select: { id: true, instrument: true, doubles: true },
    orderBy: [{ waitingSince: 'asc' }, { id: 'asc' }],
  })
