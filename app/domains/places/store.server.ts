import type { Tx } from '#app/platform/db/client.server.ts'
import type { Municipality } from './municipality.ts'

export const listMunicipalityRows = (tx: Tx): Promise<Municipality[]> => tx.municipality.findMany()

/** Adds a municipality or takes over what a newer file says of it. */
export const putMunicipality = (tx: Tx, municipality: Municipality) => {
  const { id, ...rest } = municipality
  return tx.municipality.upsert({ where: { id }, create: municipality, update: rest, select: { id: true } })
}
