import type { Application } from '#app/domains/art-round/application/application.ts'
import type { Candidate } from '#app/domains/art-round/application/candidate.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { pageOf } from '#app/kernel/page.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { hindranceOf } from './announcement.server.ts'
import { cheapestSwap, wordOfGroup } from './balance.ts'
import { type Bench, benchOf, decidedOf, isKept } from './bench.server.ts'
import { type Benched, columnsOf, exchangeablesOf, firstTile, type SwapAsked, tilesDrawn } from './bench-view.ts'
import { type DecisionMethod, firstInLine, signOf, sumsOf } from './decisions.ts'
import { spansOf, zWhatIf } from './line.ts'
import { shownPictures } from './pictures.server.ts'
import { placesFree } from './places.ts'
import { mayAnnounce, mayDecide, mayOfferPlace, maySeeSelection } from './policy.ts'
import { type Placed, placedOf, rowOf, type Shown, workOfRow } from './rows.ts'
import { lastMethods } from './store.server.ts'
import type { BenchView, HowRanked, SelectionRow, SelectionView, StandardisedView, SwapView, Tile } from './views.ts'

/** Rows of the ranking on one page. */
export const ROWS = 100

/** What the address asks for. */
export interface SelectionAsked {
  callId?: string | null
  /** Places to try the line at. */
  places?: number | null
  page?: string | null
  /** More of a long wall than is drawn unless one asks. */
  moreWall?: boolean
  swap?: SwapAsked | null
  standardised?: boolean
}

/**
 * The selection of one call of a year; while a juror has not sealed it holds nobody's scores and no row. The number of
 * statements does not grow with the applications beyond those of a full page and a full wall.
 */
export async function selectionView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  asked: SelectionAsked = {},
): Promise<SelectionView> {
  if (!maySeeSelection(actor)) throw forbidden()
  const tx = ctx.db
  const bench = await benchOf(tx, year, asked.callId ?? null)
  const { call, calls, capacity, elsewhere, applications, outside, round, ranked } = bench
  const state = ranked ? 'ranked' : round ? 'waiting' : 'noRound'
  const unsealed = round?.unsealed ?? []
  const jurors = await namesOf(
    tx,
    unsealed.map(({ personId }) => personId),
  )
  const sums = sumsOf(applications)
  const count = (check: Application['check']) => outside.filter((of) => of.check === check).length
  const counts = { ineligible: count('ineligible'), incomplete: count('incomplete'), unchecked: count('unchecked') }
  const announced = call.announcedAt !== null
  const next = firstInLine(applications)
  const free = placesFree(bench)
  const hindrance = hindranceOf(bench)
  const shown = state === 'waiting' ? nothingShown(asked) : await shownOf(tx, bench, asked)
  return {
    year,
    callId: call.id,
    calls: calls.map(({ id, titleNb, titleEn, announcedAt }) => ({
      ...{ id, titleNb, titleEn, current: id === call.id, announced: announcedAt !== null },
    })),
    capacity,
    elsewhere,
    announcedAt: call.announcedAt,
    state,
    unsealed: unsealed.map(({ personId }) => jurors.get(personId) ?? ''),
    ranking: ranked && howRanked(ranked),
    ...shown,
    sums,
    outside: counts,
    hindrance: state === 'waiting' && !hindrance ? { key: 'selection.notSealed', facts: { count: 0 } } : hindrance,
    answers: {
      confirmed: applications.filter((of) => ['confirmed', 'delivered', 'returned'].includes(of.participation)).length,
      awaiting: applications.filter((of) => of.participation === 'awaiting').length,
      resigned: applications.filter((of) => of.participation === 'resigned').length,
      free,
      next: next && { number: next.number ?? 0, name: next.artistName },
    },
    can: {
      decide: mayDecide(actor) && !announced && state !== 'waiting',
      announce: mayAnnounce(actor) && !announced && state !== 'waiting' && !hindrance,
      offer: mayOfferPlace(actor) && announced && free > 0 && next !== null,
      enter: mayDecide(actor) && announced,
    },
  }
}

type ShownParts = Pick<SelectionView, 'rows' | 'page' | 'bench' | 'swap' | 'standardised'>

const nothingShown = (asked: SelectionAsked): ShownParts => ({
  ...{ rows: [], page: pageOf(asked.page ?? null, 0, ROWS), bench: null, swap: null, standardised: null },
})

export function howRanked({ ranking, line, rounds, sealed, duels }: NonNullable<Bench['ranked']>): HowRanked {
  const [first] = ranking.parts
  const inPart = (part: number) => ranking.applications.filter((of) => of.part === part && of.rank !== null).length
  return {
    basis: ranking.basis,
    missing: ranking.missing,
    tied: line.tied.length,
    placesForTied: line.placesForTied,
    hangOnOne: line.changesSide.length,
    tiedAfter: first?.tiedAfter ?? { score: 0, highest: 0, chair: null, duels: null },
    duels,
    changedByTalk: sealed.size,
    rounds: rounds.map(({ number }, part) => ({ number, count: inPart(part) })),
  }
}

/** The bench in the shape that the pure parts of it take. */
export function benchedOf(bench: Bench, methods: ReadonlyMap<string, DecisionMethod>): Benched | null {
  if (!bench.ranked) return null
  const { applications, works } = bench
  const { ranking, picks, lined } = bench.ranked
  const kept = ({ id, decision }: Candidate) => isKept(decision, methods.get(id))
  return { applications, works, ranking, picks, spans: spansOf(lined), isKept: kept }
}

async function shownOf(tx: Tx, bench: Bench, asked: SelectionAsked): Promise<ShownParts> {
  const methods = await lastMethods(tx, bench.call.id)
  const municipalities = await municipalityNames(tx)
  const placed = placedOf(bench)
  const page = pageOf(asked.page ?? null, placed.length, ROWS)
  const benched = benchedOf(bench, methods)
  const tried = Math.min(Math.max(asked.places ?? bench.capacity, 0), bench.applications.length)
  const decided = bench.applications.some(({ decision }) => decision !== 'none')
  const swap = benched && asked.swap ? swapOf(benched, bench, asked.swap, decided) : null
  const onPage = placed.slice(page.skip, page.skip + page.take)
  const wall = benched ? wallOf(placed, tried, asked.moreWall ?? false) : { first: 0, shown: [] }
  const exchanged = placed.filter(({ application: { id } }) => id === swap?.inId || id === swap?.outId)
  const worksOf = (of: readonly Placed[]) => of.flatMap(({ application }) => workOfRow(application, bench)?.id ?? [])
  const pictures = await shownPictures(tx, [...new Set(worksOf([...wall.shown, ...onPage, ...exchanged]))])
  const shown: Shown = { methods, pictures, municipalities }
  return {
    rows: onPage.map((of) => rowOf(of, bench, shown)),
    page,
    bench: benched && benchViewOf(benched, bench, wall, shown, { tried, decided }),
    swap: asked.swap && benched ? swapViewOf(asked.swap, swap, exchanged.map(sided(bench, shown)), shown) : null,
    standardised: asked.standardised && bench.ranked ? standardisedOf(bench, bench.ranked) : null,
  }
}

/** The part of the order that is drawn on the wall; those whom nobody scored have no place there. */
function wallOf(placed: readonly Placed[], capacity: number, more: boolean): { first: number; shown: Placed[] } {
  const ranked = placed.filter(({ outcome }) => outcome?.rank)
  const drawn = tilesDrawn(ranked.length, more)
  const first = firstTile(ranked.length, capacity, drawn)
  return { first, shown: ranked.slice(first, first + drawn) }
}

function benchViewOf(
  benched: Benched,
  bench: Bench,
  wall: { first: number; shown: readonly Placed[] },
  { pictures, municipalities }: Shown,
  { tried, decided }: { tried: number; decided: boolean },
): BenchView {
  const { line, grouping } = columnsOf(benched)
  const tiles = wall.shown.map(({ application }, index): Tile => {
    const work = workOfRow(application, bench)
    const picture = work && pictures.get(work.id)?.picture
    return {
      at: wall.first + index,
      picture: picture ? { key: picture.key, full: picture.stage === 'full' } : null,
      ratio: picture ? Math.round((picture.width / picture.height) * 100) / 100 : 1,
      colour: picture?.colour ?? '',
    }
  })
  const places = new Set(grouping.groups.map(({ dimension, key }) => (dimension === 'municipality' ? key : '')))
  const names = Object.fromEntries(Object.entries(municipalities).filter(([id]) => places.has(id)))
  return { capacity: bench.capacity, tried, line, tiles, balance: { grouping, names }, decided }
}

const swapOf = (benched: Benched, { capacity }: Bench, { group, keep }: SwapAsked, decided: boolean) =>
  cheapestSwap(exchangeablesOf(benched, capacity, decided), group, keep)

/** One of the two of an exchange, with what the form needs. */
const sided = (bench: Bench, shown: Shown) => (placed: Placed) => {
  const row: SelectionRow = rowOf(placed, bench, shown)
  return {
    ...{ id: row.id, number: row.number, name: row.artistName, shown: row.shown },
    rank: placed.outcome?.rank ?? null,
    score: placed.outcome?.adjusted ?? null,
    seen: signOf(decidedOf(placed.application)),
  }
}

function swapViewOf(
  { group, keep }: SwapAsked,
  swap: ReturnType<typeof swapOf>,
  sides: ReturnType<ReturnType<typeof sided>>[],
  { municipalities }: Shown,
): SwapView {
  const goesIn = sides.find(({ id }) => id === swap?.inId)
  const goesOut = sides.find(({ id }) => id === swap?.outId)
  return {
    group: wordOfGroup(group),
    name: group.dimension === 'municipality' ? (municipalities[group.key] ?? null) : null,
    keep: [...keep],
    found: swap && goesIn && goesOut ? { swap, goesIn, goesOut } : null,
  }
}

function standardisedOf(
  { applications, capacity }: Bench,
  { ranking }: NonNullable<Bench['ranked']>,
): StandardisedView {
  const byId = new Map(applications.map((of) => [of.id, of]))
  return {
    missing: ranking.missing,
    crossing: zWhatIf(ranking, capacity).flatMap(({ applicationId, from, to }) => {
      const of = byId.get(applicationId)
      return of ? [{ number: of.number ?? 0, name: of.artistName, from, to }] : []
    }),
  }
}
