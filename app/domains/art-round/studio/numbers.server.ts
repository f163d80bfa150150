/** Numbers of artists in the exhibition and the catalogue, in the transaction of whoever numbers, opens or moves. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { catalogueNumbers, highestOf, leadsTo, type ToNumber } from './catalogue-number.ts'
import {
  clearCatalogueNumbers,
  findNumberedAt,
  listParticipants,
  listStudios,
  listUsedNumbers,
  putCatalogueNumbers,
} from './store.server.ts'
import type { Participant } from './studio.ts'

/** Takes all numbers of an edition away and gives new ones to those who take part now. */
export async function numberArtistsAnew(tx: Tx, editionId: string): Promise<void> {
  await clearCatalogueNumbers(tx, editionId)
  await numberTheRest(tx, editionId)
}

/** Gives a number to everyone who takes part and has none. Gives how many that were. */
export async function numberTheRest(tx: Tx, editionId: string): Promise<number> {
  const lacking = await listParticipants(tx, { editionId, resignedAt: null, catalogueNo: null })
  if (lacking.length === 0) return 0
  const numberOf = new Map((await listStudios(tx, { editionId })).map(({ id, number }) => [id, number]))
  const newcomers = lacking.map(
    ({ id, name, studioId }): ToNumber => ({ id, name, studioNumber: numberOf.get(studioId ?? '') ?? null }),
  )
  const { given, studios } = await listUsedNumbers(tx, editionId)
  await putCatalogueNumbers(tx, catalogueNumbers(newcomers, given, studios))
  return lacking.length
}

/** The number of a studio that a participant is about to open: the artist's own where it stands alone, else the next free. */
export async function numberToOpen(tx: Tx, { editionId, catalogueNo }: Participant): Promise<number> {
  const { given, studios } = await listUsedNumbers(tx, editionId)
  const own = Number(catalogueNo ?? Number.NaN)
  return Number.isInteger(own) && !studios.includes(own) ? own : highestOf(studios, given) + 1
}

/**
 * The number of a participant who is about to show in the studio with a number: the one there is where it leads to that
 * door or there is no door, else the next of that studio. Null where the edition's numbers are not set.
 */
export async function numberWhoMoves(
  tx: Tx,
  { id, name, editionId, catalogueNo }: Participant,
  studioNumber: number | null,
): Promise<string | null> {
  if (catalogueNo && (studioNumber === null || leadsTo(catalogueNo, studioNumber))) return catalogueNo
  if (!catalogueNo && !(await findNumberedAt(tx, editionId))) return null
  const { given, studios } = await listUsedNumbers(tx, editionId)
  return catalogueNumbers([{ id, name, studioNumber }], given, studios).get(id) ?? null
}
