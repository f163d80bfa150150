import type { Actor } from '#app/domains/people/person.ts'
import { listMembers } from '#app/domains/places/queries.server.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { refuseAnyFault } from '../change-section.server.ts'
import type { Edition } from '../edition.ts'
import { mayOpenEdition } from '../policy.ts'
import { editionFaults, numberOf } from '../rules.ts'
import { addEditionRow, findEditionRow, putHosts } from '../store.server.ts'

/** What is known of an edition from before the product; what is not known is left out. */
export interface PastEdition {
  year: number
  /** Places in the joint exhibition, or how many took part. */
  capacity: number
  /** Host municipalities, the lead first. */
  hosts: readonly string[]
  venue: string | null
  period: { from: CivilDate; to: CivilDate } | null
  demo?: boolean
}

const UNKNOWN = {
  juryFrom: null,
  juryTo: null,
  announceOn: null,
  confirmBy: null,
  deliveryOn: null,
  openingAt: null,
  prizeOre: null,
  leader: null,
  venueAddress: null,
  venuePlace: null,
  venueLat: null,
  venueLng: null,
} as const

/**
 * Records an edition that was held before the product was there: public, without a call, and with no date that nobody
 * knows. Throws forbidden, and invalid for a year that is taken, a municipality that was no member, and dates that cannot be.
 */
export async function recordEdition(ctx: Context, actor: Actor, past: PastEdition): Promise<Edition> {
  if (!mayOpenEdition(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { year, capacity, hosts, venue, period, demo = false } = past
    if (await findEditionRow(tx, year)) throw invalid('edition.yearTaken', { year }, 'year')
    const members = new Set((await listMembers(tx, year)).map(({ id }) => id))
    if (hosts.some((id) => !members.has(id))) throw invalid('edition.noSuchMember', { year }, 'hosts')
    const dates = { ...UNKNOWN, periodFrom: period?.from ?? null, periodTo: period?.to ?? null }
    const terms = { year, capacity, commission: 30 }
    refuseAnyFault(editionFaults({ ...dates, ...terms, calls: [], days: [] }))
    const edition = await addEditionRow(tx, {
      ...{ ...dates, ...terms, venue, demo },
      number: numberOf(year),
      publishedAt: ctx.now,
    })
    await putHosts(
      tx,
      edition.id,
      hosts.map((municipalityId, place) => ({ municipalityId, lead: place === 0 })),
    )
    await ctx.note(tx, 'edition.recorded', edition.id, { year })
    return edition
  })
}
