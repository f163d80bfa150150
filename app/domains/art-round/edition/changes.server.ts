/** What other areas' commands write of an edition, in their own transaction, by their own policies. */
import { conflict } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Call, Edition, Host } from './edition.ts'
import { findEditionRow, listHosts, putCall, putEdition, putHosts } from './store.server.ts'

type Announced = { edition: Pick<Edition, 'id' | 'version' | 'announcedAt'>; call: Pick<Call, 'id' | 'version'> }

/**
 * The moment from which the decisions of a call can be seen. The edition counts as announced from its first one.
 * Throws conflict when the call or the edition has changed since it was read.
 */
export async function putAnnounced(tx: Tx, { edition, call }: Announced, at: Date): Promise<void> {
  const first = edition.announcedAt === null
  const put =
    (await putCall(tx, call.id, call.version, { announcedAt: at })) &&
    (!first || (await putEdition(tx, edition.id, edition.version, { announcedAt: at })))
  if (!put) throw conflict('faults.changedMeanwhile')
}

/**
 * The hosts of a year's edition as the agreement with them says, the lead first; nothing while the year has no edition, or
 * says the same already. Without a wish that replaces them, hosts that are there stay. Throws conflict when the edition
 * has changed since it was read.
 */
export async function putAgreedHosts(
  ctx: Context,
  tx: Tx,
  year: number,
  hosts: readonly Host[],
  replace: boolean,
): Promise<void> {
  const edition = await findEditionRow(tx, year)
  if (!edition) return
  const before = await listHosts(tx, edition.id)
  if (before.length > 0 && !replace) return
  const asText = (list: readonly Host[]) =>
    JSON.stringify(list.map(({ municipalityId, lead }) => [municipalityId, lead]).sort())
  if (asText(before) === asText(hosts)) return
  if (!(await putEdition(tx, edition.id, edition.version, {}))) throw conflict('faults.changedMeanwhile')
  await putHosts(
    tx,
    edition.id,
    hosts.map(({ municipalityId, lead }) => ({ municipalityId, lead })),
  )
  await ctx.note(tx, 'edition.changed', edition.id, { section: 'hosts', fields: ['hosts', 'lead'] })
}

export type EditionVenue = Pick<Edition, 'venue' | 'venueAddress' | 'venuePlace' | 'venueLat' | 'venueLng'>

/**
 * Where the joint exhibition is, for an edition that does not say it; false when it does: what stands there is not
 * overwritten. Throws conflict when the edition has changed since it was read.
 */
export async function putVenueIfEmpty(
  ctx: Context,
  tx: Tx,
  { id, version, venue }: Pick<Edition, 'id' | 'version' | 'venue'>,
  given: EditionVenue,
): Promise<boolean> {
  if ((venue ?? '').trim() !== '') return false
  if (!(await putEdition(tx, id, version, given))) throw conflict('faults.changedMeanwhile')
  await ctx.note(tx, 'edition.changed', id, { section: 'venue', fields: ['venue'] })
  return true
}
