import type { Tx } from '#app/platform/db/client.server.ts'
import type { Hosting } from './hosting.ts'

const parts = { parts: { orderBy: [{ lead: 'desc' as const }, { municipalityId: 'asc' as const }] } }

export const findHostingRow = (tx: Tx, id: string): Promise<Hosting | null> =>
  tx.hosting.findUnique({ where: { id }, include: parts })

/** Of every hosting, its year and whether it is the demonstration's. */
export const listWhose = (tx: Tx): Promise<Pick<Hosting, 'demo' | 'year'>[]> =>
  tx.hosting.findMany({ select: { demo: true, year: true } })

/** By year, and in a year as the secretariat prefers them. */
export const listHostingRows = (tx: Tx, years?: { from: number; to: number }): Promise<Hosting[]> =>
  tx.hosting.findMany({
    where: years ? { year: { gte: years.from, lte: years.to } } : {},
    include: parts,
    orderBy: [{ year: 'asc' }, { reserve: 'asc' }, { position: 'asc' }, { id: 'asc' }],
  })
