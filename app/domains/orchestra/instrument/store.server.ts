import { byNorwegian } from '#app/kernel/names.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { instrumentOf } from '../instruments.ts'
import type { Condition, InstrumentPhoto, Loan, Moment, OwnedInstrument, Repair } from './instrument.ts'

const ownedOf = ({ instrument, condition, ...row }: Prisma.OwnedInstrumentGetPayload<object>): OwnedInstrument => ({
  ...row,
  instrument: instrumentOf(instrument),
  condition: condition as Condition,
})

/** Every instrument by its mark, the retired too. */
export const listInstruments = async (tx: Tx): Promise<OwnedInstrument[]> =>
  (await tx.ownedInstrument.findMany({ orderBy: { id: 'asc' } }))
    .map(ownedOf)
    .sort((a, b) => byNorwegian(a.mark, b.mark))

export async function findInstrument(tx: Tx, id: string): Promise<OwnedInstrument | null> {
  const row = await tx.ownedInstrument.findUnique({ where: { id } })
  return row && ownedOf(row)
}

export const isMarkTaken = async (tx: Tx, mark: string, except: string | null): Promise<boolean> =>
  (await tx.ownedInstrument.count({ where: { mark, ...(except && { id: { not: except } }) } })) > 0

export type NewInstrument = Omit<OwnedInstrument, 'id' | 'version' | 'retiredAt'>
export const addInstrumentRow = async (tx: Tx, data: NewInstrument): Promise<string> =>
  (await tx.ownedInstrument.create({ data, select: { id: true } })).id

/** False when somebody else changed it first. */
export const putInstrument = async (
  tx: Tx,
  id: string,
  version: number,
  change: Partial<Omit<OwnedInstrument, 'id' | 'version'>>,
): Promise<boolean> =>
  (
    await tx.ownedInstrument.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    })
  ).count === 1

/** Sets the condition whatever version it has: what a repair or a return says of it is news, not an edit. */
export const putCondition = (tx: Tx, id: string, condition: Condition, changedAt: Date) =>
  tx.ownedInstrument.update({
    where: { id },
    data: { condition, changedAt, version: { increment: 1 } },
    select: { id: true },
  })

export const listRepairs = (tx: Tx, instrumentId?: string): Promise<Repair[]> =>
  tx.instrumentRepair.findMany({
    ...(instrumentId && { where: { instrumentId } }),
    orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
  })
export const findRepair = (tx: Tx, id: string): Promise<Repair | null> =>
  tx.instrumentRepair.findUnique({ where: { id } })
export const addRepair = (tx: Tx, data: Omit<Repair, 'id' | 'doneOn' | 'costOre'>) =>
  tx.instrumentRepair.create({ data, select: { id: true } })
/** False when it was ended before. */
export const putRepairDone = async (tx: Tx, id: string, doneOn: CivilDate, costOre: number | null): Promise<boolean> =>
  (await tx.instrumentRepair.updateMany({ where: { id, doneOn: null }, data: { doneOn, costOre } })).count === 1

/** The newest first. */
export const listLoans = (tx: Tx, where: Prisma.InstrumentLoanWhereInput = {}): Promise<Loan[]> =>
  tx.instrumentLoan.findMany({ where, orderBy: [{ preparedAt: 'desc' }, { id: 'desc' }] })
export const listLoansOfChildren = (tx: Tx, childIds: readonly string[]): Promise<Loan[]> =>
  listLoans(tx, { childId: { in: [...childIds] } })
export const listOpenLoans = (tx: Tx): Promise<Loan[]> => listLoans(tx, { returnedOn: null })
export const findLoan = (tx: Tx, id: string): Promise<Loan | null> => tx.instrumentLoan.findUnique({ where: { id } })

export type NewLoan = Pick<Loan, 'instrumentId' | 'childId' | 'agreement' | 'preparedAt' | 'preparedById' | 'dueOn'>
export const addLoan = async (tx: Tx, data: NewLoan): Promise<string> =>
  (await tx.instrumentLoan.create({ data, select: { id: true } })).id
/** False when somebody else changed it first. */
export const putLoan = async (
  tx: Tx,
  id: string,
  version: number,
  change: Partial<Omit<Loan, 'id' | 'version' | 'instrumentId' | 'childId'>>,
): Promise<boolean> =>
  (await tx.instrumentLoan.updateMany({ where: { id, version }, data: { ...change, version: { increment: 1 } } }))
    .count === 1
export const noteReminded = (tx: Tx, id: string, remindedAt: Date) =>
  tx.instrumentLoan.updateMany({ where: { id }, data: { remindedAt } })
/** False when it went on meanwhile: what is out is not called off. */
export const removeLoan = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.instrumentLoan.deleteMany({ where: { id, lentOn: null } })).count === 1

const photoOf = ({ moment, ...row }: Prisma.InstrumentPictureGetPayload<object>): InstrumentPhoto => ({
  ...row,
  moment: moment as Moment,
})
export const listPhotos = async (tx: Tx, where: { instrumentId?: string; loanId?: string }) =>
  (await tx.instrumentPicture.findMany({ where, orderBy: [{ takenAt: 'desc' }, { id: 'desc' }] })).map(photoOf)
/** The pictures that were taken for these loans, the first first. */
export const listPhotosOfLoans = async (tx: Tx, loanIds: readonly string[]) =>
  (
    await tx.instrumentPicture.findMany({
      where: { loanId: { in: [...loanIds] } },
      orderBy: [{ takenAt: 'asc' }, { id: 'asc' }],
    })
  ).map(photoOf)
export const addPhoto = (tx: Tx, data: Omit<InstrumentPhoto, 'id'>) =>
  tx.instrumentPicture.create({ data, select: { id: true } })
/** False when there is no such picture on that instrument. The file follows as a picture that hangs nowhere. */
export const removePhoto = async (tx: Tx, id: string, instrumentId: string): Promise<boolean> =>
  (await tx.instrumentPicture.deleteMany({ where: { id, instrumentId } })).count === 1

/** The names and birth dates of children who have, or are to have, an instrument. */
export async function listBorrowers(tx: Tx, childIds: readonly string[]) {
  const rows = await tx.child.findMany({
    where: { personId: { in: [...new Set(childIds)] } },
    select: { personId: true, birthDate: true, person: { select: { name: true, demo: true, email: true } } },
  })
  return rows.map(({ personId, birthDate, person }) => ({ childId: personId, birthDate, ...person }))
}

/** The enrolments that say whether a child still plays, and when it left. */
export const listPlaying = (tx: Tx, childIds: readonly string[]) =>
  tx.enrolment.findMany({
    where: { childId: { in: [...new Set(childIds)] }, state: { in: ['enrolled', 'leave', 'left'] } },
    select: { childId: true, state: true, leftAt: true, semester: { select: { begins: true, ends: true } } },
  })

/** The birth date of somebody who plays, or has played; null for who never did. */
export const findBirthDate = async (tx: Tx, personId: string): Promise<CivilDate | null> =>
  (await tx.child.findUnique({ where: { personId }, select: { birthDate: true } }))?.birthDate ?? null
