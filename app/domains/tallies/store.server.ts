import type { Tx } from '#app/platform/db/client.server.ts'
import type { SaleEntry, VisitEntry } from './tally.ts'

const inOrder = [{ enteredAt: 'asc' }, { id: 'asc' }] as { enteredAt?: 'asc'; id?: 'asc' }[]

/** Every entry of an edition, corrections too, in the order in which they came. */
export const listVisits = (tx: Tx, editionId: string): Promise<VisitEntry[]> =>
  tx.visitEntry.findMany({ where: { editionId }, orderBy: inOrder })

/** The entries of one place (null: the joint exhibition), corrections too. */
export const listVisitsAt = (tx: Tx, editionId: string, studioId: string | null): Promise<VisitEntry[]> =>
  tx.visitEntry.findMany({ where: { editionId, studioId }, orderBy: inOrder })

export const findVisit = (tx: Tx, id: string): Promise<VisitEntry | null> => tx.visitEntry.findUnique({ where: { id } })
export const findVisitByKey = (tx: Tx, onceKey: string): Promise<VisitEntry | null> =>
  tx.visitEntry.findUnique({ where: { onceKey } })

export const addVisit = (tx: Tx, entry: Omit<VisitEntry, 'id'>): Promise<VisitEntry> =>
  tx.visitEntry.create({ data: entry })
/** Many at once, for files. */
export const addVisits = (tx: Tx, entries: readonly Omit<VisitEntry, 'id'>[]) =>
  tx.visitEntry.createMany({ data: [...entries] })

/** Every sale entry of an edition, corrections and statements of none too. */
export const listSales = (tx: Tx, editionId: string): Promise<SaleEntry[]> =>
  tx.saleEntry.findMany({ where: { editionId }, orderBy: inOrder })

export const listSalesOf = (tx: Tx, participantId: string): Promise<SaleEntry[]> =>
  tx.saleEntry.findMany({ where: { participantId }, orderBy: inOrder })

export const findSale = (tx: Tx, id: string): Promise<SaleEntry | null> => tx.saleEntry.findUnique({ where: { id } })
export const findSaleByKey = (tx: Tx, onceKey: string): Promise<SaleEntry | null> =>
  tx.saleEntry.findUnique({ where: { onceKey } })

export const addSale = (tx: Tx, entry: Omit<SaleEntry, 'id'>): Promise<SaleEntry> =>
  tx.saleEntry.create({ data: entry })
/** Many at once, for files. */
export const addSales = (tx: Tx, entries: readonly Omit<SaleEntry, 'id'>[]) =>
  tx.saleEntry.createMany({ data: [...entries] })
