import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { instrumentOf } from '../instruments.ts'
import {
  type Audition,
  type AuditionRound,
  type Criterion,
  RUBRIC_GROUPS,
  type RubricGroup,
  type Slot,
  type SlotTime,
} from './audition.ts'

export const findRound = (tx: Tx, id: string): Promise<AuditionRound | null> =>
  tx.auditionRound.findUnique({ where: { id } })

/** The newest first. */
export const listRounds = (tx: Tx, where: Prisma.AuditionRoundWhereInput): Promise<AuditionRound[]> =>
  tx.auditionRound.findMany({ where, orderBy: [{ bookFrom: 'desc' }, { id: 'desc' }] })

export const addRound = (
  tx: Tx,
  data: Pick<AuditionRound, 'semesterId' | 'kind' | 'titleNb' | 'accompanist' | 'changedAt'>,
): Promise<AuditionRound> => tx.auditionRound.create({ data })

/** False when someone has changed it since `version`. */
export async function putRound(
  tx: Tx,
  id: string,
  version: number,
  data: Partial<Omit<AuditionRound, 'id' | 'version'>>,
): Promise<boolean> {
  const { count } = await tx.auditionRound.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  })
  return count === 1
}

const isGroup = (code: string): code is RubricGroup => (RUBRIC_GROUPS as readonly string[]).includes(code)

export async function listCriteria(tx: Tx, roundId: string): Promise<Criterion[]> {
  const rows = await tx.auditionCriterion.findMany({
    where: { roundId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ roundId: _, sections, ...row }) => ({ ...row, sections: sections.split(',').filter(isGroup) }))
}

export async function addCriterion(
  tx: Tx,
  roundId: string,
  { sections, ...data }: Omit<Criterion, 'id'>,
): Promise<void> {
  await tx.auditionCriterion.create({ data: { ...data, roundId, sections: sections.join(',') } })
}
/** False for a criterion of another round. */
export async function putCriterion(
  tx: Tx,
  roundId: string,
  id: string,
  { sections, ...data }: Omit<Criterion, 'id' | 'position'>,
): Promise<boolean> {
  const { count } = await tx.auditionCriterion.updateMany({
    where: { id, roundId },
    data: { ...data, sections: sections.join(',') },
  })
  return count === 1
}
export const removeCriterion = async (tx: Tx, roundId: string, id: string): Promise<boolean> =>
  (await tx.auditionCriterion.deleteMany({ where: { id, roundId } })).count === 1

/** By day, time and room. */
export async function listSlots(tx: Tx, roundId: string): Promise<Slot[]> {
  const rows = await tx.auditionSlot.findMany({
    where: { roundId },
    select: { id: true, date: true, begins: true, room: true, audition: { select: { id: true } } },
    orderBy: [{ date: 'asc' }, { begins: 'asc' }, { room: 'asc' }],
  })
  return rows.map(({ audition, ...slot }) => ({ ...slot, taken: audition !== null }))
}
export const addSlots = async (tx: Tx, roundId: string, slots: readonly SlotTime[]): Promise<void> => {
  await tx.auditionSlot.createMany({ data: slots.map((slot) => ({ ...slot, roundId })) })
}
/** Takes away a time that nobody has. */
export const removeFreeSlot = async (tx: Tx, roundId: string, id: string): Promise<boolean> =>
  (await tx.auditionSlot.deleteMany({ where: { id, roundId, audition: null } })).count === 1

const slot = { slot: { select: { date: true, begins: true, room: true } } } as const satisfies Prisma.AuditionInclude
type Row = Prisma.AuditionGetPayload<{ include: typeof slot }>
const auditionOf = ({ instrument, ...row }: Row): Audition => ({ ...row, instrument: instrumentOf(instrument) })

/** By number. */
export const listAuditions = async (tx: Tx, where: Prisma.AuditionWhereInput): Promise<Audition[]> =>
  (await tx.audition.findMany({ where, include: slot, orderBy: [{ number: 'asc' }, { id: 'asc' }] })).map(auditionOf)

export async function findAudition(tx: Tx, id: string): Promise<Audition | null> {
  const row = await tx.audition.findUnique({ where: { id }, include: slot })
  return row && auditionOf(row)
}

type Booking = 'childId' | 'instrument' | 'pieces' | 'withAccompanist' | 'slotId' | 'bookedById' | 'bookedAt'
export async function addAudition(
  tx: Tx,
  data: Pick<Audition, Booking | 'roundId' | 'enrolmentId' | 'number'>,
): Promise<Audition> {
  return auditionOf(await tx.audition.create({ data, include: slot }))
}

/** Writes a change and counts the version up. */
export async function putAudition(
  tx: Tx,
  id: string,
  data: Partial<Omit<Audition, 'id' | 'roundId' | 'childId' | 'slot' | 'version'>>,
): Promise<Audition> {
  return auditionOf(
    await tx.audition.update({ where: { id }, data: { ...data, version: { increment: 1 } }, include: slot }),
  )
}

/** Auditions of rounds, counted by round: those that were booked and not withdrawn. */
export async function countAuditions(tx: Tx, roundIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.audition.groupBy({
    by: ['roundId'],
    where: { roundId: { in: [...roundIds] }, withdrawnAt: null },
    _count: { _all: true },
  })
  return new Map(rows.map(({ roundId, _count }) => [roundId, _count._all]))
}
