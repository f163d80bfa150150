import type { Tx } from '#app/platform/db/client.server.ts'
import { DIRECTIONS, type Direction } from '../delivery/delivery.ts'
import { CONDITIONS, type ConditionPicture, type Receipt } from './receipt.ts'

const directionIn = (text: string): Direction => DIRECTIONS.find((one) => one === text) ?? 'in'
type Row = Omit<Receipt, 'direction' | 'condition'> & { direction: string; condition: string }
const receiptOf = (row: Row): Receipt => ({
  ...row,
  direction: directionIn(row.direction),
  condition: CONDITIONS.find((one) => one === row.condition) ?? 'perfect',
})

const inOrder = [{ at: 'asc' }, { id: 'asc' }] as { at?: 'asc'; id?: 'asc' }[]

/** Every row, also those that take back, in the order in which they were written. */
export async function listReceipts(tx: Tx, of: { participantId: string } | { editionId: string }): Promise<Receipt[]> {
  const where = 'editionId' in of ? { participant: { editionId: of.editionId } } : of
  return (await tx.workReceipt.findMany({ where, orderBy: inOrder })).map(receiptOf)
}

/** The same without signatures and texts, for lists. */
export async function listReceiptHeads(tx: Tx, editionId: string): Promise<ReceiptHead[]> {
  const rows = await tx.workReceipt.findMany({
    where: { participant: { editionId, resignedAt: null } },
    select: {
      id: true,
      participantId: true,
      direction: true,
      at: true,
      condition: true,
      correctsId: true,
      insuredOre: true,
    },
    orderBy: inOrder,
  })
  return rows.map((row) => ({
    ...row,
    direction: directionIn(row.direction),
    condition: CONDITIONS.find((one) => one === row.condition) ?? 'perfect',
  }))
}
export type ReceiptHead = Pick<
  Receipt,
  'id' | 'participantId' | 'direction' | 'at' | 'condition' | 'correctsId' | 'insuredOre'
>

export async function findReceipt(tx: Tx, id: string): Promise<Receipt | null> {
  const row = await tx.workReceipt.findUnique({ where: { id } })
  return row && receiptOf(row)
}

export async function findReceiptByKey(tx: Tx, onceKey: string): Promise<Receipt | null> {
  const row = await tx.workReceipt.findUnique({ where: { onceKey } })
  return row && receiptOf(row)
}

export const addReceipt = async (tx: Tx, receipt: Omit<Receipt, 'id'>): Promise<Receipt> =>
  receiptOf(await tx.workReceipt.create({ data: receipt }))

const pictureOf = (row: Omit<ConditionPicture, 'direction'> & { direction: string }): ConditionPicture => ({
  ...{ id: row.id, participantId: row.participantId, receiptId: row.receiptId, pictureId: row.pictureId },
  ...{ takenAt: row.takenAt, remark: row.remark, direction: directionIn(row.direction) },
})

/** In the order in which they were taken. */
export const listConditionPictures = async (tx: Tx, participantId: string): Promise<ConditionPicture[]> =>
  (await tx.conditionPicture.findMany({ where: { participantId }, orderBy: [{ takenAt: 'asc' }, { id: 'asc' }] })).map(
    pictureOf,
  )

/** Pictures that a person took of the works of others. */
export const listTakenOfOthers = async (tx: Tx, personId: string): Promise<string[]> =>
  (
    await tx.conditionPicture.findMany({
      where: { picture: { ownerId: personId }, participant: { application: { applicantId: { not: personId } } } },
      select: { pictureId: true },
    })
  ).map(({ pictureId }) => pictureId)

export const addConditionPicture = (tx: Tx, picture: Omit<ConditionPicture, 'id'>) =>
  tx.conditionPicture.create({ data: picture, select: { id: true } })

/** What was taken before a receipt belongs to it once it is signed. */
export const bindPictures = (tx: Tx, of: { participantId: string; direction: Direction }, receiptId: string) =>
  tx.conditionPicture.updateMany({ where: { ...of, receiptId: null }, data: { receiptId } })

/** Takes a picture away that no receipt rests on; false when there is none such. */
export async function removeLooseConditionPicture(tx: Tx, participantId: string, id: string): Promise<boolean> {
  const { count } = await tx.conditionPicture.deleteMany({ where: { id, participantId, receiptId: null } })
  return count === 1
}
