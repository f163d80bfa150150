import type { Tx } from '#app/platform/db/client.server.ts'

export const listOf = (tx: Tx, { personId, name }: { personId: string; name: string }) =>
  tx.marketingItem.findMany({
    where: { OR: [{ enteredById: personId }, ...(name === '' ? [] : [{ owner: name }])] },
    select: { channel: true, what: true, owner: true, edition: { select: { year: true } } },
    orderBy: { id: 'asc' },
  })
