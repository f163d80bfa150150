import type { Stock } from '#app/kernel/keeping.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** Who answered for a line of the marketing plan: counted from the end of the edition's year. The line itself is kept. */
export const marketingOwners: Stock<Tx> = {
  async list(tx) {
    const rows = await tx.marketingItem.findMany({
      where: { owner: { not: '' } },
      select: { id: true, edition: { select: { year: true } } },
    })
    return rows.map(({ id, edition }) => ({ scope: id, base: `${edition.year}-12-31`, count: 1 }))
  },
  remove: async (tx, ids) =>
    (await tx.marketingItem.updateMany({ where: { id: { in: [...ids] } }, data: { owner: '' } })).count,
}
