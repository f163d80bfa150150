import type { Tx } from '#app/platform/db/client.server.ts'
import type { WorkNotes } from './work.ts'

/** What stands where nothing has been written. */
export const NO_NOTES: WorkNotes = { insuredOre: null, mounting: '', needs: '', packing: '', left: '', version: 0 }

/** By participant; those of whom nothing is written are left out. */
export async function listNotes(tx: Tx, editionId: string): Promise<Map<string, WorkNotes>> {
  const rows = await tx.exhibitionWork.findMany({ where: { participant: { editionId } } })
  return new Map(rows.map(({ participantId, ...notes }) => [participantId, notes]))
}

export async function findNotes(tx: Tx, participantId: string): Promise<WorkNotes> {
  const row = await tx.exhibitionWork.findUnique({ where: { participantId } })
  if (!row) return NO_NOTES
  const { participantId: _, ...notes } = row
  return notes
}

/** Writes on top of the version that was read (0: none); false when someone else has written since. */
export async function putNotes(
  tx: Tx,
  participantId: string,
  version: number,
  change: Partial<Omit<WorkNotes, 'version'>>,
): Promise<boolean> {
  if (version > 0) {
    const { count } = await tx.exhibitionWork.updateMany({
      where: { participantId, version },
      data: { ...change, version: version + 1 },
    })
    return count === 1
  }
  if (await tx.exhibitionWork.findUnique({ where: { participantId }, select: { participantId: true } })) return false
  await tx.exhibitionWork.create({ data: { participantId, ...change }, select: { participantId: true } })
  return true
}
