import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Call, Edition, Host, OpenDay } from './edition.ts'
import {
  findCallRow,
  findEditionRow,
  findEditionRowById,
  findPublishedRow,
  listAllHosts,
  listCalls,
  listDays,
  listEditionRows,
  listHosts,
  listOpenCalls,
} from './store.server.ts'

export const findEdition = (tx: Tx, year: number): Promise<Edition | null> => findEditionRow(tx, year)

/** Throws missing when the year has no edition. */
export async function theEdition(tx: Tx, year: number): Promise<Edition> {
  const edition = await findEditionRow(tx, year)
  if (!edition) throw missing('edition.noSuchEdition')
  return edition
}

/** Throws missing. */
export async function editionById(tx: Tx, id: string): Promise<Edition> {
  const edition = await findEditionRowById(tx, id)
  if (!edition) throw missing('edition.noSuchEdition')
  return edition
}

/** The newest that the public may see; null before the first is published. */
export const publicEdition = (tx: Tx): Promise<Edition | null> => findPublishedRow(tx)

/** Newest first. */
export const listEditions = (tx: Tx): Promise<Edition[]> => listEditionRows(tx)

/** By date, and on one date the studios before the exhibition. */
export const openDaysOf = (tx: Tx, editionId: string): Promise<OpenDay[]> => listDays(tx, editionId)

/** The lead first. */
export const hostsOf = (tx: Tx, editionId: string): Promise<Host[]> => listHosts(tx, editionId)

/** Hosts of every edition, each edition's lead first. */
export const allHosts = (tx: Tx): Promise<(Host & { editionId: string })[]> => listAllHosts(tx)

/** In the order in which they open. */
export const callsOf = (tx: Tx, editionId: string): Promise<Call[]> => listCalls(tx, editionId)

/** Throws missing. */
export async function theCall(tx: Tx, id: string): Promise<Call> {
  const call = await findCallRow(tx, id)
  if (!call) throw missing()
  return call
}

/** Calls that take applications at an instant, of editions that the public may see; the first to close first. */
export const openCalls = (tx: Tx, now: Date): Promise<{ edition: Edition; call: Call }[]> => listOpenCalls(tx, now)
