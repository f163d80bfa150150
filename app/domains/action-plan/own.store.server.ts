import type { Tx } from '#app/platform/db/client.server.ts'

const measure = { select: { year: true, title: true } } as const

/** By the account, or by the name as it is written in the plan. */
export const listOwned = (tx: Tx, { personId, name }: { personId: string; name: string }) =>
  tx.planActivity.findMany({
    where: { OR: [{ ownerId: personId }, ...(name === '' ? [] : [{ owner: name }])] },
    select: { title: true, quarters: true, measure },
    orderBy: { id: 'asc' },
  })

export const listSaidBy = (tx: Tx, byId: string) =>
  tx.planStatus.findMany({
    where: { byId },
    select: { status: true, note: true, at: true, activity: { select: { title: true, quarters: true, measure } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
