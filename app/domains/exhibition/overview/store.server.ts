import type { Tx } from '#app/platform/db/client.server.ts'

/** Which participants' works have a place on the plan of the rooms. */
export async function listHung(tx: Tx, editionId: string): Promise<Set<string>> {
  const rows = await tx.hangingPlace.findMany({
    where: { participant: { editionId } },
    select: { participantId: true },
  })
  return new Set(rows.map(({ participantId }) => participantId))
}
