/** What invoices hold of buyers, and how it goes. How long each is kept stands in desk/keeping.ts. */
import type { Stock } from '#app/kernel/keeping.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

const among = (ids: readonly string[]) => ({ in: [...ids] })
const EMPTIED = { buyer: '', orgNumber: '', address: '', email: '', note: '' } as const

/**
 * Who bought, where they are reached, and what was noted: counted from the day of issue. The number, the days, what was
 * sold and the amounts are kept, so that the series has no gap and the sums of the years hold.
 */
export const invoiceBuyers: Stock<Tx> = {
  async list(tx) {
    const rows = await tx.invoice.findMany({
      where: { issuedOn: { not: null }, NOT: EMPTIED },
      select: { id: true, issuedOn: true },
    })
    return rows.flatMap(({ id, issuedOn }) => (issuedOn ? [{ scope: id, base: issuedOn, count: 1 }] : []))
  },
  remove: async (tx, ids) => (await tx.invoice.updateMany({ where: { id: among(ids) }, data: EMPTIED })).count,
}

/** A draft that was never issued: counted from when it was last changed. */
export const invoiceDrafts: Stock<Tx> = {
  async list(tx) {
    const rows = await tx.invoice.findMany({ where: { issuedOn: null }, select: { id: true, changedAt: true } })
    return rows.map(({ id, changedAt }) => ({ scope: id, base: civilDateOf(changedAt), count: 1 }))
  },
  remove: async (tx, ids) => (await tx.invoice.deleteMany({ where: { id: among(ids), issuedOn: null } })).count,
}

/** By number. */
export const listIssuedTo = (tx: Tx, email: string) =>
  tx.invoice.findMany({
    where: { email, number: { not: null } },
    select: {
      ...{ number: true, kind: true, buyer: true, orgNumber: true, address: true, text: true, netOre: true },
      ...{ vatPercent: true, issuedOn: true, dueOn: true, paidOn: true },
    },
    orderBy: { number: 'asc' },
  })
