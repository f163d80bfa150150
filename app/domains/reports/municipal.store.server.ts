import type { Tx } from '#app/platform/db/client.server.ts'
import type { MunicipalCount, MunicipalMeasure } from './municipal-series.ts'

/**
 * Applications and those who take part, by the municipality that stood in the application: it is a copy of its year, so no
 * later move or merger changes it. Two statements, however many years there are.
 */
export async function countByMunicipality(tx: Tx, measure: MunicipalMeasure): Promise<MunicipalCount[]> {
  const editions = await tx.edition.findMany({ select: { id: true, year: true } })
  const years = new Map(editions.map(({ id, year }) => [id, year]))
  const rows = await tx.application.groupBy({
    by: ['editionId', 'municipalityId'],
    where: measure === 'applications' ? { submission: 'submitted' } : { participant: { is: { resignedAt: null } } },
    _count: { _all: true },
    orderBy: [{ editionId: 'asc' }, { municipalityId: 'asc' }],
  })
  return rows.flatMap(({ editionId, municipalityId, _count }) => {
    const year = years.get(editionId)
    return year === undefined ? [] : [{ year, municipalityId: municipalityId || null, value: _count._all }]
  })
}
