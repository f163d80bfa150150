import type { Tx } from '#app/platform/db/client.server.ts'
import type { DecisionEntry, DecisionMethod } from './decisions.ts'

export async function addEntries(tx: Tx, entries: readonly DecisionEntry[]): Promise<void> {
  if (entries.length > 0) await tx.decisionEntry.createMany({ data: [...entries] })
}

const shown = {
  applicationId: true,
  at: true,
  actorId: true,
  method: true,
  decision: true,
  workId: true,
  waitingPlace: true,
  reason: true,
} as const

/** The history of every decision of an edition, oldest first. */
export const listEntries = (tx: Tx, editionId: string): Promise<DecisionEntry[]> =>
  tx.decisionEntry.findMany({
    where: { application: { editionId } },
    select: shown,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })

/** The same of one application. */
export const listEntriesOf = (tx: Tx, applicationId: string): Promise<DecisionEntry[]> =>
  tx.decisionEntry.findMany({ where: { applicationId }, select: shown, orderBy: [{ at: 'asc' }, { id: 'asc' }] })

/** How each application of a call was decided last. */
export async function lastMethods(tx: Tx, callId: string): Promise<Map<string, DecisionMethod>> {
  const rows = await tx.decisionEntry.findMany({
    where: { application: { callId } },
    select: { applicationId: true, method: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return new Map(rows.map(({ applicationId, method }) => [applicationId, method]))
}
