import type { Tx } from '#app/platform/db/client.server.ts'

/** Where these children are enrolled and not on leave, with the instrument. */
export const listEnrolled = (tx: Tx, childIds: readonly string[]) =>
  tx.enrolment.findMany({
    where: { childId: { in: [...childIds] }, state: 'enrolled' },
    select: {
      ...{ childId: true, ensembleId: true, instrument: true },
      child: { select: { person: { select: { name: true } } } },
    },
    orderBy: { id: 'asc' },
  })
