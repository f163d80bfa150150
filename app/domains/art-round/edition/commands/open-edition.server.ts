import type { Actor } from '#app/domains/people/person.ts'
import { listMembers } from '#app/domains/places/queries.server.ts'
import { edition as words } from '#app/i18n/edition.ts'
import { say } from '#app/i18n/words.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { refuseAnyFault, wholeOf } from '../change-section.server.ts'
import { type Call, type Edition, type OpenDay, termsOf, usualTerms, type WholeEdition } from '../edition.ts'
import { mayOpenEdition } from '../policy.ts'
import { editionFaults, numberOf } from '../rules.ts'
import { addCallRow, addEditionRow, findEditionRow, findLatestBefore, putDays, putHosts } from '../store.server.ts'

type Dates = 'juryFrom' | 'juryTo' | 'announceOn' | 'confirmBy' | 'deliveryOn' | 'openingAt' | 'periodFrom' | 'periodTo'

type Venue = Pick<Edition, 'venue' | 'venueAddress' | 'venuePlace' | 'venueLat' | 'venueLng'>
const NOWHERE: Venue = { venue: null, venueAddress: null, venuePlace: null, venueLat: null, venueLng: null }

/** An edition as it is to begin; what is left out is taken over from the edition before. */
export interface EditionPlan extends Pick<Edition, 'year' | 'capacity' | Dates> {
  opensAt: Date
  /** The first instant that is too late: see `closingInstant`. */
  closesAt: Date
  /** `row`: which row of a form the day came from. */
  days: readonly (OpenDay & { row?: number })[]
  /** Host municipalities, the lead first. */
  hosts?: readonly string[]
  venue?: Venue
  /** Shows it to the public at once. */
  publish?: boolean
  /** Belongs to the demonstration. */
  demo?: boolean
}

/** The prize of the artist of the year, as it was in 2013. */
const USUAL_PRIZE_ORE = 10_000_00
const USUAL_COMMISSION = 30

/**
 * Opens an edition with its first call, not public unless asked for. The call's texts and demands, the commission, the prize and
 * the leader are those of the edition before. Throws forbidden, or invalid beside every field that is wrong.
 */
export async function openEdition(ctx: Context, actor: Actor, plan: EditionPlan): Promise<Edition> {
  if (!mayOpenEdition(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { opensAt, closesAt, days, hosts = [], venue = NOWHERE, publish = false, demo = false, ...dates } = plan
    if (await findEditionRow(tx, plan.year)) throw invalid('edition.yearTaken', { year: plan.year }, 'year')
    const before = await findLatestBefore(tx, plan.year)
    const previous = before && (await wholeOf(tx, before))
    const terms = {
      commission: previous?.edition.commission ?? USUAL_COMMISSION,
      prizeOre: previous ? previous.edition.prizeOre : USUAL_PRIZE_ORE,
      leader: previous?.edition.leader ?? null,
    }
    const call = { ...firstCall(plan.year, previous), opensAt, closesAt }
    const members = new Set((await listMembers(tx, plan.year)).map(({ id }) => id))
    if (hosts.some((id) => !members.has(id))) throw invalid('edition.noSuchMember', { year: plan.year }, 'hosts')
    const bareDays = days.map(({ kind, date, opens, closes }) => ({ kind, date, opens, closes }))
    const rows = days.map(({ row }, index) => row ?? index)
    refuseAnyFault(editionFaults({ ...dates, ...terms, calls: [call], days: bareDays }), rows)
    const edition = await addEditionRow(tx, {
      ...dates,
      ...terms,
      ...venue,
      number: numberOf(plan.year),
      publishedAt: publish ? ctx.now : null,
      demo,
    })
    await addCallRow(tx, { ...call, editionId: edition.id })
    await putDays(tx, edition.id, bareDays)
    const inOrder = [...new Set(hosts)]
    await putHosts(
      tx,
      edition.id,
      inOrder.map((municipalityId, place) => ({ municipalityId, lead: place === 0 })),
    )
    await ctx.note(tx, 'edition.opened', edition.id, { year: plan.year, published: publish })
    return edition
  })
}

type FirstCall = Omit<Call, 'id' | 'editionId' | 'version' | 'opensAt' | 'closesAt' | 'announcedAt'>

/** Texts and terms of the juried call of the year before; those of 2013 when there is none. */
function firstCall(year: number, previous: WholeEdition | null): FirstCall {
  const title = { titleNb: say('nb', words.callTitle, { year }), titleEn: say('en', words.callTitle, { year }) }
  const model = previous?.calls.find(({ kind }) => kind === 'juried')
  if (model) return { kind: 'juried', ...title, textNb: model.textNb, textEn: model.textEn, ...termsOf(model) }
  const text = { textNb: say('nb', words.callText), textEn: say('en', words.callText) }
  return { kind: 'juried', ...title, ...text, ...usualTerms }
}
