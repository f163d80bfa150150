/** Receipts for the other areas of the exhibition. Who may see them their policies say. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { listReceiptHeads, type ReceiptHead } from './store.server.ts'

export type { ReceiptHead } from './store.server.ts'

/** Every receipt of an edition's participants, by participant, corrections too; without signatures and texts. */
export async function receiptsByParticipant(tx: Tx, editionId: string): Promise<Map<string, ReceiptHead[]>> {
  const found = new Map<string, ReceiptHead[]>()
  for (const receipt of await listReceiptHeads(tx, editionId))
    found.set(receipt.participantId, [...(found.get(receipt.participantId) ?? []), receipt])
  return found
}
