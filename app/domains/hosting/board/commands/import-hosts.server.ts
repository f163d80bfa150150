import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { municipalityId } from '#app/domains/places/rules.ts'
import { type Beside, forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { addHosting } from '../../pipeline/store.server.ts'
import { hostingsOf } from '../../queries.server.ts'
import { keepPastVenue } from '../../venue/past-venue.server.ts'
import type { PastHosts } from '../history-file.ts'
import { mayImportHosts } from '../policy.ts'

/**
 * Reads in who hosted before the product was there, each as a completed hosting. A year of which a hosting is kept that is
 * not in reserve stays as it is, so a repeat changes nothing. All or none: throws forbidden, or invalid for a name that no
 * municipality has, at `rows.<n>.hosts`.
 */
export async function importHosts(
  ctx: Context,
  actor: Actor,
  past: readonly PastHosts[],
  { demo }: { demo: boolean } = { demo: false },
): Promise<{ added: number; unchanged: number }> {
  if (!mayImportHosts(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const known = new Set((await listMunicipalities(tx)).map(({ id }) => id))
    const faults = past.flatMap(({ hosts }, row): Beside[] =>
      hosts
        .filter((name) => !known.has(municipalityId(name)))
        .map((name) => ({ field: `rows.${row}.hosts`, key: 'hostingBoard.unknownMunicipality', facts: { name } })),
    )
    const [first, ...rest] = faults
    if (first) throw invalidFields([first, ...rest])
    const kept = new Set((await hostingsOf(tx)).filter(({ reserve }) => !reserve).map(({ year }) => year))
    const missing = past.filter(({ year }) => !kept.has(year))
    for (const { year, hosts, lead, venue } of missing) {
      const ids = [...new Set(hosts.map(municipalityId))]
      const leads = lead === null ? null : municipalityId(lead)
      const parts = ids.map((id) => ({ municipalityId: id, lead: id === leads || ids.length === 1 }))
      const at = { at: ctx.now, byId: ctx.actorId, reason: '' }
      // A venue belongs to a municipality; of a year whose host is not known its name is kept as a note.
      const note = ids.length === 0 ? venue : ''
      const id = await addHosting(tx, { year, stage: 'completed', reserve: false, position: 0, demo, note, parts }, at)
      const whose = leads ?? ids[0]
      if (whose && venue)
        await keepPastVenue(tx, { hostingId: id, municipalityId: whose, name: venue }, { at: ctx.now, demo })
    }
    if (missing.length > 0)
      await ctx.note(tx, 'hosting.imported', 'history', { years: missing.map(({ year }) => String(year)) })
    return { added: missing.length, unchanged: past.length - missing.length }
  })
}
