/** The pages of those who count: the artist at the studio, the staff at the joint exhibition. */
import { randomUUID } from 'node:crypto'
import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { hostsOf, listEditions, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { partNamed } from '#app/domains/art-round/studio/own-part.ts'
import { participantsOf, partsOf, toldApart } from '#app/domains/art-round/studio/queries.server.ts'
import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { saleWordOf } from './expected.ts'
import { daysAt } from './place-days.server.ts'
import { type Hosting, keepsExhibition, mayCorrectSale, mayCountAt, mayReadSale } from './policy.ts'
import { hostingOf, type Place, placeOf } from './round.server.ts'
import { standing } from './rules.ts'
import { chosenDay } from './screens.ts'
import { listSales, listSalesOf } from './store.server.ts'
import type { SaleEntry } from './tally.ts'
import type {
  ExhibitionTallyView,
  HangingWork,
  HostingView,
  MyTallyView,
  PlaceTally,
  SaleView,
  TallyDay,
} from './views.ts'

/** A place with its days, for someone who may count there. Throws forbidden. */
export async function placeTally(ctx: Context, actor: Actor, place: Place, wanted: string | null): Promise<PlaceTally> {
  if (!mayCountAt(actor, place)) throw forbidden()
  const { studio, studioId } = place
  const reader = { personId: actor.personId, corrects: 'all' } as const
  const days = await daysAt(ctx.db, place, reader, civilDateOf(ctx.now))
  return {
    studioId,
    number: studio?.number ?? null,
    name: studio?.name ?? '',
    artists: studio?.participants.map(({ name }) => name) ?? [],
    others: place.own
      ? (studio?.participants.filter(({ id }) => id !== place.own?.id) ?? []).map(({ name }) => name)
      : [],
    days,
    chosen: chosenDay(days, wanted),
  }
}

/** One day of a place as it stands now: the answer to a count that a phone has delivered. */
export async function dayTally(
  ctx: Context,
  actor: Actor,
  year: number,
  studioId: string | null,
  date: string,
): Promise<TallyDay> {
  const { days } = await placeTally(ctx, actor, await placeOf(ctx.db, actor, year, studioId), date)
  const day = days.find((one) => one.date === date)
  if (!day) throw missing()
  return day
}

interface Seller {
  id: string
  personId: string
  name: string
}

/** The sales that the actor may read, the latest first, those taken back too. */
function saleViews(
  actor: Actor,
  entries: readonly SaleEntry[],
  sellers: ReadonlyMap<string, Seller>,
  hosting: Hosting,
  titles: ReadonlyMap<string, string>,
): SaleView[] {
  const stand = new Set(standing(entries).map(({ id }) => id))
  return entries
    .flatMap((entry): SaleView[] => {
      const seller = sellers.get(entry.participantId)
      const sale = { atExhibition: entry.channel === 'exhibition', enteredById: entry.enteredById }
      if (entry.correctsId !== null || !seller || !mayReadSale(actor, sale, seller, hosting)) return []
      const { id, channel, date, amountOre, works } = entry
      const said = { id, channel, date, amountOre, works, enteredAt: entry.enteredAt.toISOString() }
      return [
        {
          ...said,
          artist: seller.personId === actor.personId ? '' : seller.name,
          title: channel === 'exhibition' ? (titles.get(seller.id) ?? '') : '',
          byOther: entry.enteredById !== actor.personId,
          takenBack: !stand.has(id),
          can: { correct: stand.has(id) && mayCorrectSale(actor, sale, seller, hosting) },
        },
      ]
    })
    .reverse()
}

const oreOf = (sales: readonly SaleView[]) =>
  sales.reduce((sum, sale) => (sale.takenBack ? sum : sum + sale.amountOre), 0)

/**
 * The artist's own page; `slug` says of which part where there are several, and null means the first. Throws missing for
 * one who does not take part in the year, and for another's part.
 */
export async function myTallyView(
  ctx: Context,
  actor: Actor,
  year: number,
  wanted: string | null,
  slug: string | null,
): Promise<MyTallyView> {
  const edition = await theEdition(ctx.db, year)
  const parts = await partsOf(ctx.db, edition.id, actor.personId)
  const own = partNamed(parts, slug)
  if (!own) throw missing()
  const entries = await listSalesOf(ctx.db, own.id)
  const sales = saleViews(actor, entries, new Map([[own.id, own]]), await hostingOf(ctx.db, edition), new Map())
  const place = own.studioId ? await placeOf(ctx.db, actor, year, own.studioId) : null
  return {
    year,
    personId: actor.personId,
    own: { id: own.id, slug: own.slug },
    parts: await toldApart(ctx.db, edition.id, parts),
    place: place && (await placeTally(ctx, actor, place, wanted)),
    sales: { word: saleWordOf(own.id, entries), totalOre: oreOf(sales), entries: sales },
    today: civilDateOf(ctx.now),
    once: randomUUID(),
  }
}

/** The page of the joint exhibition's staff. Throws missing or forbidden. */
export async function exhibitionTallyView(
  ctx: Context,
  actor: Actor,
  year: number,
  wanted: string | null,
): Promise<ExhibitionTallyView> {
  const place = await placeOf(ctx.db, actor, year, null)
  const tally = await placeTally(ctx, actor, place, wanted)
  const participants = await participantsOf(ctx.db, place.edition.id)
  const works = await worksOf(
    ctx.db,
    participants.map(({ applicationId }) => applicationId),
  )
  const hanging = participants.map(({ id, name, applicationId, workId }): HangingWork => {
    const work = works.get(applicationId)?.find((one) => one.id === workId)
    return { participantId: id, artist: name, title: work?.title ?? '', priceOre: work?.priceOre ?? null }
  })
  const sold = (await listSales(ctx.db, place.edition.id)).filter(({ channel }) => channel === 'exhibition')
  const sellers = new Map(participants.map((one) => [one.id, one]))
  const titles = new Map(hanging.map(({ participantId, title }) => [participantId, title]))
  const entries = saleViews(actor, sold, sellers, place.hosting, titles)
  return {
    year,
    personId: actor.personId,
    venue: place.edition.venue ?? '',
    place: tally,
    works: hanging,
    sales: {
      totalOre: oreOf(entries),
      works: entries.reduce((sum, sale) => (sale.takenBack ? sum : sum + sale.works), 0),
      entries,
    },
    today: civilDateOf(ctx.now),
    once: randomUUID(),
  }
}

/** The exhibitions that someone keeps, the newest first; for the secretariat all of them. */
export async function hostingView(ctx: Context, actor: Actor): Promise<HostingView> {
  const names = await municipalityNames(ctx.db)
  const editions: HostingView['editions'] = []
  for (const { id, year, venue, periodFrom, periodTo } of await listEditions(ctx.db)) {
    const ids = (await hostsOf(ctx.db, id)).map(({ municipalityId }) => municipalityId)
    if (!isSecretariat(actor) && !keepsExhibition(actor, { year, municipalityIds: ids })) continue
    editions.push({ year, venue: venue ?? '', hosts: ids.map((host) => names[host] ?? host), periodFrom, periodTo })
  }
  return { editions }
}
