/** The little that the neighbours of an artist need; published editions only, and nothing private. */
import type { Tx } from '#app/platform/db/client.server.ts'

/** Everyone who takes part in a published edition, in no order. Three statements. */
export async function listNeighbours(tx: Tx, year: number) {
  const rows = await tx.participant.findMany({
    where: { resignedAt: null, edition: { year, publishedAt: { not: null } } },
    select: {
      slug: true,
      name: true,
      studio: { select: { number: true } },
      application: { select: { decidedWorkId: true } },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ slug, name, studio, application }) => ({
    slug,
    name,
    number: studio?.number ?? null,
    workId: application.decidedWorkId,
  }))
}

/** The studio behind a number. One statement. */
export async function studioIdOf(tx: Tx, editionId: string, number: number): Promise<string | null> {
  const found = await tx.studio.findUnique({
    where: { editionId_number: { editionId, number } },
    select: { id: true },
  })
  return found?.id ?? null
}
