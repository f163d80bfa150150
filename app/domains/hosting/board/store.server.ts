import type { Tx } from '#app/platform/db/client.server.ts'

/** The venue that each hosting has chosen, by hosting; of several the first. */
export async function listChosenVenues(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.venueCandidate.findMany({
    where: { state: 'chosen' },
    select: { hostingId: true, venue: { select: { name: true } } },
    orderBy: { id: 'desc' },
  })
  return new Map(rows.map(({ hostingId, venue }) => [hostingId, venue.name]))
}
