import type { Tx } from '#app/platform/db/client.server.ts'
import type {
  BudgetLine,
  Contribution,
  ContributionWords,
  GiverKind,
  Instalment,
  MoneyEntry,
  Scope,
  Side,
} from './funding.ts'

const contribution = {
  ...{ id: true, scope: true, year: true, giver: true, kind: true, position: true, appliedOre: true, appliedOn: true },
  ...{ reference: true, grantedOre: true, grantedOn: true, refusedOn: true, terms: true, reportDueOn: true },
  ...{ reportedOn: true, note: true, demo: true, version: true },
  instalments: {
    select: { id: true, dueOn: true, amountOre: true, receivedOn: true, note: true },
    orderBy: { id: 'asc' },
  },
} as const

/** What the database holds as text is one of the names that are written here and nowhere else. */
const contributionIn = <R extends { scope: string; kind: string }>(row: R) => ({
  ...row,
  scope: row.scope as Scope,
  kind: row.kind as GiverKind,
})

/** Of one or several years, in the order of the report. Two statements. */
export async function listContributions(tx: Tx, scope: Scope, years: readonly number[]): Promise<Contribution[]> {
  const rows = await tx.contribution.findMany({
    where: { scope, year: { in: [...years] } },
    select: contribution,
    orderBy: [{ year: 'asc' }, { position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(contributionIn)
}

/** Those that the giver waits for a report of, or of which an instalment is expected and has not come. Two statements. */
export async function listAwaited(tx: Tx): Promise<Contribution[]> {
  const rows = await tx.contribution.findMany({
    where: {
      OR: [
        { reportDueOn: { not: null }, reportedOn: null },
        { instalments: { some: { receivedOn: null, dueOn: { not: null } } } },
      ],
    },
    select: contribution,
    orderBy: [{ year: 'asc' }, { position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(contributionIn)
}

export async function findContribution(tx: Tx, id: string): Promise<Contribution | null> {
  const row = await tx.contribution.findUnique({ where: { id }, select: contribution })
  return row && contributionIn(row)
}

type Written = ContributionWords & { changedAt: Date }

export const addContribution = (
  tx: Tx,
  row: Written & { scope: Scope; year: number; position: number; demo?: boolean },
): Promise<{ id: string }> => tx.contribution.create({ data: row, select: { id: true } })

/** False when someone has changed it since `version`. */
export async function putContribution(
  tx: Tx,
  id: string,
  version: number,
  data: Partial<ContributionWords> & { changedAt: Date },
): Promise<boolean> {
  const { count } = await tx.contribution.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  })
  return count === 1
}

/** False when someone has changed it since `version`. */
export const dropContribution = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.contribution.deleteMany({ where: { id, version } })).count === 1

export async function addInstalment(tx: Tx, contributionId: string, row: Omit<Instalment, 'id'>): Promise<void> {
  await tx.instalment.create({ data: { ...row, contributionId }, select: { id: true } })
}
export async function putInstalment(tx: Tx, { id, ...data }: Instalment): Promise<void> {
  await tx.instalment.update({ where: { id }, data, select: { id: true } })
}
export async function dropInstalment(tx: Tx, id: string): Promise<void> {
  await tx.instalment.delete({ where: { id }, select: { id: true } })
}

const budgetLine = {
  ...{ id: true, scope: true, year: true, side: true, category: true, position: true, budgetOre: true, note: true },
  version: true,
  entries: {
    select: { id: true, date: true, text: true, amountOre: true, voucher: true, correctsId: true, enteredAt: true },
    orderBy: [{ date: 'asc' }, { id: 'asc' }],
  },
} as const
const lineIn = <R extends { scope: string; side: string }>(row: R) => ({
  ...row,
  scope: row.scope as Scope,
  side: row.side as Side,
})

/** Income before expense, each in its order. Two statements. */
export async function listLines(tx: Tx, scope: Scope, years: readonly number[]): Promise<BudgetLine[]> {
  const rows = await tx.budgetLine.findMany({
    where: { scope, year: { in: [...years] } },
    select: { ...budgetLine, entries: { ...budgetLine.entries, orderBy: [...budgetLine.entries.orderBy] } },
    orderBy: [{ year: 'asc' }, { side: 'desc' }, { position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(lineIn)
}

export async function findLine(tx: Tx, id: string): Promise<BudgetLine | null> {
  const row = await tx.budgetLine.findUnique({
    where: { id },
    select: { ...budgetLine, entries: { ...budgetLine.entries, orderBy: [...budgetLine.entries.orderBy] } },
  })
  return row && lineIn(row)
}

export const addLine = (
  tx: Tx,
  row: Pick<BudgetLine, 'scope' | 'year' | 'side' | 'category' | 'position' | 'budgetOre' | 'note'>,
): Promise<{ id: string }> => tx.budgetLine.create({ data: row, select: { id: true } })

/** False when someone has changed it since `version`. */
export async function putLine(
  tx: Tx,
  id: string,
  version: number,
  data: Pick<BudgetLine, 'category' | 'budgetOre' | 'note'>,
): Promise<boolean> {
  const { count } = await tx.budgetLine.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  return count === 1
}

/** False when someone has changed it since `version`. */
export const dropLine = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.budgetLine.deleteMany({ where: { id, version } })).count === 1

/** Rows are added and never changed. */
export async function addEntry(
  tx: Tx,
  row: Omit<MoneyEntry, 'id'> & { lineId: string; enteredById: string | null },
): Promise<void> {
  await tx.moneyEntry.create({ data: row, select: { id: true } })
}

export const findEntry = (tx: Tx, id: string): Promise<(MoneyEntry & { lineId: string }) | null> =>
  tx.moneyEntry.findUnique({ where: { id }, select: { ...budgetLine.entries.select, lineId: true } })
