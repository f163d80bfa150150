/** What the entries come to, and on how much of what was expected each sum rests. */
import type { CivilDate } from '#app/kernel/when.ts'
import { standing } from './rules.ts'
import type {
  ExpectedReport,
  SaleEntry,
  SalesOfChannel,
  SalesTotals,
  SellingChannel,
  VisitEntry,
  VisitSum,
  VisitSums,
} from './tally.ts'

const reportOf = ({ studioId, date }: ExpectedReport): string => JSON.stringify([studioId, date])

function sumOf(entries: readonly VisitEntry[], expected: readonly ExpectedReport[]): VisitSum {
  const byKind: VisitSum['byKind'] = { visit: 0, group: 0, school: 0 }
  const byMethod: VisitSum['byMethod'] = { counter: 0, guestbook: 0, checkin: 0, estimate: 0 }
  const due = new Set(expected.map(reportOf))
  const reported = new Set<string>()
  let visits = 0
  for (const entry of entries) {
    visits += entry.visits
    byKind[entry.kind] += entry.visits
    byMethod[entry.method] += entry.visits
    const report = reportOf(entry)
    if (due.has(report)) reported.add(report)
  }
  const received = reported.size
  return { visits: entries.length > 0 ? visits : null, byKind, byMethod, received, expected: due.size }
}

function parted<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const parts = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const part = parts.get(key)
    if (part) part.push(item)
    else parts.set(key, [item])
  }
  return parts
}

function sumsBy<K>(
  entries: readonly VisitEntry[],
  expected: readonly ExpectedReport[],
  keyOf: (of: ExpectedReport) => K,
): Map<K, VisitSum> {
  const [entriesBy, expectedBy] = [parted(entries, keyOf), parted(expected, keyOf)]
  const keys = new Set([...expectedBy.keys(), ...entriesBy.keys()])
  return new Map([...keys].map((key) => [key, sumOf(entriesBy.get(key) ?? [], expectedBy.get(key) ?? [])]))
}

/**
 * Visits in all, at the studios, at the joint exhibition, by place and by day. Groups and school classes are in `visits`
 * and stand apart in `byKind`. A count of something that was not expected is counted in the visits and not in `received`.
 * Corrected entries are left out, so all entries of the edition may be given.
 */
export function sumVisits(entries: readonly VisitEntry[], expected: readonly ExpectedReport[]): VisitSums {
  const counted = standing(entries)
  const sumWhere = (holds: (of: ExpectedReport) => boolean) => sumOf(counted.filter(holds), expected.filter(holds))
  const reported = new Set(counted.map(reportOf))
  const missing = new Map(expected.filter((of) => !reported.has(reportOf(of))).map((of) => [reportOf(of), of]))
  return {
    ...sumOf(counted, expected),
    studios: sumWhere((of) => of.studioId !== null),
    exhibition: sumWhere((of) => of.studioId === null),
    byPlace: [...sumsBy(counted, expected, (of) => of.studioId)].map(([studioId, sum]) => ({ studioId, ...sum })),
    byDay: [...sumsBy(counted, expected, (of): CivilDate => of.date)]
      .map(([date, sum]) => ({ date, ...sum }))
      .sort((one, other) => (one.date < other.date ? -1 : 1)),
    missing: [...missing.values()],
  }
}

/** What one artist sold is the artist's own: a total rests on at least so many artists before others see it. */
export const LEAST_ARTISTS = 3
export const mayShowTotal = (artists: number): boolean => artists >= LEAST_ARTISTS

const SELLING: readonly SellingChannel[] = ['studio', 'exhibition', 'web', 'after']

function salesOf(entries: readonly SaleEntry[]): SalesOfChannel {
  const sum = (of: (entry: SaleEntry) => number) => entries.reduce((total, entry) => total + of(entry), 0)
  return {
    ore: entries.length > 0 ? sum((entry) => entry.amountOre) : null,
    works: sum((entry) => entry.works),
    sellers: new Set(entries.map((entry) => entry.participantId)).size,
  }
}

/** The sales that stand, without the statements that there were none. */
const salesIn = (entries: readonly SaleEntry[]): SaleEntry[] =>
  standing(entries).filter((entry) => entry.channel !== 'none')

/**
 * What was sold, in øre, and by whom nothing was. The share without a sale is of all participants, as the alliance has
 * published it (2013: 42 of 105 = 0.40); beside it stands from how many nothing has come. Who stated "nothing" and also
 * has a sale has sold. The amounts hold every sale, also of someone who is not among `participantIds` any more.
 */
export function salesTotals(entries: readonly SaleEntry[], participantIds: readonly string[]): SalesTotals {
  const participants = new Set(participantIds)
  const sales = salesIn(entries)
  const sellers = new Set(sales.map((entry) => entry.participantId).filter((id) => participants.has(id)))
  const silent = standing(entries).filter((entry) => entry.channel === 'none')
  const none = new Set(silent.map((e) => e.participantId).filter((id) => participants.has(id) && !sellers.has(id)))
  const of = (channel: SellingChannel) => salesOf(sales.filter((entry) => entry.channel === channel))
  return {
    total: salesOf(sales),
    byChannel: { studio: of('studio'), exhibition: of('exhibition'), web: of('web'), after: of('after') },
    participants: participants.size,
    sold: sellers.size,
    statedNone: none.size,
    notReported: participants.size - sellers.size - none.size,
    shareWithoutSale: participants.size > 0 ? none.size / participants.size : null,
  }
}

/** Øre that others than the artists may see; null: too few artists, or nobody sold. */
export type ShownSales = Record<SellingChannel | 'total', number | null>

/**
 * The amounts that others may see. A channel with fewer than three sellers is hidden, and as the total less what is shown
 * would give it away, the channel with the next fewest sellers is hidden too until what is hidden rests on at
 * least three artists. So no sum or difference of shown amounts is about fewer than three.
 */
export function salesForOthers(entries: readonly SaleEntry[]): ShownSales {
  const sales = salesIn(entries)
  const inChannel = (channel: SellingChannel) => sales.filter((entry) => entry.channel === channel)
  const shown: ShownSales = { total: null, studio: null, exhibition: null, web: null, after: null }
  const total = salesOf(sales)
  if (!mayShowTotal(total.sellers)) return shown
  shown.total = total.ore
  const channels = SELLING.map((channel) => ({ channel, ...salesOf(inChannel(channel)) }))
    .filter(({ sellers }) => sellers > 0)
    .sort((one, other) => one.sellers - other.sellers)
  const hidden = new Set<string>()
  for (const { channel, ore, sellers } of channels) {
    const isGivenAway = hidden.size > 0 && !mayShowTotal(hidden.size)
    if (mayShowTotal(sellers) && !isGivenAway) shown[channel] = ore
    else for (const { participantId } of inChannel(channel)) hidden.add(participantId)
  }
  return shown
}
