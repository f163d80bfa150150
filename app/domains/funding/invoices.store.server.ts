import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { Scope } from './funding.ts'
import type { CreditNote, Invoice, InvoiceKind, InvoiceWords, Seller } from './invoices.ts'

const invoice = {
  ...{ id: true, scope: true, year: true, number: true, kind: true, buyer: true, orgNumber: true, address: true },
  ...{ email: true, text: true, delivery: true, netOre: true, vatPercent: true, issuedOn: true, dueOn: true },
  ...{ offeredOn: true, remindedOn: true, reminders: true },
  ...{ paidOn: true, seller: true, creditsId: true, note: true, demo: true, version: true },
} as const

type Row = { scope: string; kind: string; seller: unknown }
const invoiceIn = <R extends Row & { id: string; creditsId: string | null }>(row: R, chain: Chain) => ({
  ...row,
  scope: row.scope as Scope,
  kind: row.kind as InvoiceKind,
  seller: row.seller as Seller | null,
  creditsId: row.creditsId && chain.firstOf(row.id),
  creditNotes: chain.notesOf(row.id),
})

interface Chain {
  /** The invoice that a credit note credits; an invoice itself. */
  firstOf: (id: string) => string
  notesOf: (id: string) => CreditNote[]
}

/**
 * Credit notes by the invoice that they credit. In the database the first names the invoice and each further one the note
 * before it; what a row may be named by is one row alone, so two notes can never be written of the same that is left.
 * @param rows at least all credit notes of the years that are asked about
 */
function chainOf(
  rows: readonly { id: string; number: number | null; netOre: number; creditsId: string | null }[],
): Chain {
  const before = new Map(rows.flatMap(({ id, creditsId }) => (creditsId === null ? [] : [[id, creditsId] as const])))
  const firstOf = (id: string): string => {
    const previous = before.get(id)
    return previous === undefined ? id : firstOf(previous)
  }
  const notes = new Map<string, CreditNote[]>()
  for (const { id, number, netOre, creditsId } of rows)
    if (creditsId !== null && number !== null)
      notes.set(firstOf(id), [...(notes.get(firstOf(id)) ?? []), { id, number, netOre }])
  return { firstOf, notesOf: (id) => (notes.get(id) ?? []).sort((a, b) => a.number - b.number) }
}

/** The newest first, drafts on top. Credit notes lie in the same year as what they credit. One statement. */
export async function listInvoices(
  tx: Tx,
  where: { scope?: Scope; years?: readonly number[] } = {},
): Promise<Invoice[]> {
  const rows = await tx.invoice.findMany({
    where: { scope: where.scope, ...(where.years && { year: { in: [...where.years] } }) },
    select: invoice,
  })
  const chain = chainOf(rows)
  return rows
    .map((row) => invoiceIn(row, chain))
    .sort((a, b) => (b.number ?? Infinity) - (a.number ?? Infinity) || (a.id < b.id ? 1 : -1))
}

/** Two statements. */
export async function findInvoice(tx: Tx, id: string): Promise<Invoice | null> {
  const row = await tx.invoice.findUnique({ where: { id }, select: invoice })
  if (!row) return null
  const { scope, year } = row
  const notes = await tx.invoice.findMany({
    where: { scope, year, creditsId: { not: null } },
    select: { id: true, number: true, netOre: true, creditsId: true },
  })
  return invoiceIn(row, chainOf(notes))
}

/** The next number of the series, which runs from 1 without a gap: only to be asked in the transaction that uses it. */
export async function nextNumber(tx: Tx): Promise<number> {
  const last = await tx.invoice.findFirst({
    where: { number: { not: null } },
    select: { number: true },
    orderBy: { number: 'desc' },
  })
  return (last?.number ?? 0) + 1
}

interface Issued {
  number: number
  issuedOn: CivilDate
  seller: Seller
}

type Written = InvoiceWords & { changedAt: Date; demo?: boolean }

export const addInvoice = (tx: Tx, { seller, ...row }: Written & Partial<Issued>): Promise<{ id: string }> =>
  tx.invoice.create({ data: { ...row, ...(seller && { seller: { ...seller } }) }, select: { id: true } })

/** A further credit note of an invoice, of its scope and year. */
export const addCreditNote = (
  tx: Tx,
  { id, creditNotes }: Pick<Invoice, 'id' | 'creditNotes'>,
  { seller, ...row }: Written & Issued,
): Promise<{ id: string }> =>
  tx.invoice.create({
    data: { ...row, seller: { ...seller }, creditsId: creditNotes.at(-1)?.id ?? id },
    select: { id: true },
  })

/** False when someone has changed it since `version`. */
export async function putInvoice(
  tx: Tx,
  id: string,
  version: number,
  {
    seller,
    ...data
  }: Partial<InvoiceWords & Issued> &
    Partial<Pick<Invoice, 'offeredOn' | 'paidOn' | 'remindedOn' | 'reminders'>> & { changedAt: Date },
): Promise<boolean> {
  const { count } = await tx.invoice.updateMany({
    where: { id, version },
    data: { ...data, ...(seller && { seller: { ...seller } as Prisma.InputJsonObject }), version: version + 1 },
  })
  return count === 1
}

/** Takes a draft away; what was issued stays. False when someone has changed it since `version`. */
export const dropDraft = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.invoice.deleteMany({ where: { id, version, number: null } })).count === 1
