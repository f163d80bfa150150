/** How rows become the figures of a report. Decided here, gathered elsewhere. */

import type { FundingFigures } from '#app/domains/funding/views.ts'
import { addDays, type CivilDate } from '#app/kernel/when.ts'
import { fundingOf } from './finance.ts'
import {
  type ArtRoundFigures,
  type Basis,
  type EditionCounts,
  FIGURES,
  type FigureKey,
  MEASURES,
  type Series,
  type SeriesRow,
  type StatedFigure,
} from './report.ts'

interface Sum {
  visits: number | null
  received: number
  expected: number
}

/** What the database holds of one year. Amounts in øre; null where nothing is known. */
export interface YearFacts {
  edition: {
    year: number
    number: number
    periodFrom: CivilDate | null
    periodTo: CivilDate | null
    venue: string | null
    venuePlace: string | null
    leader: string | null
    prizeOre: number | null
  }
  firstEdition: number
  hosts: readonly string[]
  studioDates: readonly CivilDate[]
  /** Submitted and not withdrawn. */
  applications: number
  participants: readonly { isNew: boolean; workId: string | null }[]
  jurors: number
  visits: { total: Sum; studios: Sum; exhibition: Sum }
  sales: {
    participants: number
    sold: number
    statedNone: number
    notReported: number
    shareWithoutSale: number | null
    exhibitionWorks: number
    /** How many sold at all, and at the exhibition. */
    sellers: number
    exhibitionSellers: number
    /** What others than the artists may see. */
    shownOre: { total: number | null; exhibition: number | null }
  }
  outreach: Outreach
  /** Where it was advertised; null or left out: nothing is entered. */
  advertised?: { asBefore: string[]; new: string[] } | null
  money?: FundingFigures
}

/** What was done so that people should come, and what came of it. */
export interface Outreach {
  /** Null: there was none, or none is recorded. `attended` null: nobody counted. */
  seminar: { date: CivilDate; attended: number | null } | null
  /** Issues that were sent; zero is taken as not known, as for press stories and copies. */
  newsletters: number
  /** Copies in all; those that lay in newspapers, and in which; and the other channels. */
  catalogue: { copies: number; inserted: number; newspapers: string[]; otherChannels: string[] }
  pressStories: number
}

/** Days that follow each other, as weekends: [[14, 15], [21, 22]]. */
export function weekendsOf(dates: readonly CivilDate[]): CivilDate[][] {
  const weekends: CivilDate[][] = []
  for (const date of [...new Set(dates)].sort()) {
    const last = weekends.at(-1)
    const before = last?.at(-1)
    if (last && before !== undefined && addDays(before, 1) === date) last.push(date)
    else weekends.push([date])
  }
  return weekends
}

const nok = (ore: number): number => Math.round(ore) / 100
const rounded = (share: number): number => Math.round(share * 10_000) / 10_000

/** Without the keys that hold nothing; null when none is left. */
function known<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } | null {
  const entries = Object.entries(values).filter(([, value]) => value !== null && value !== undefined)
  return entries.length > 0 ? (Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> }) : null
}

/** Nobody sold there: that is a zero only when everyone has answered. */
const amountOf = (ore: number | null, sellers: number, everyoneAnswered: boolean): number | null =>
  ore !== null ? nok(ore) : sellers === 0 && everyoneAnswered ? 0 : null

/**
 * The figures of a year with what each rests on. What has no row behind it is not known and left out: applications,
 * participants, jurors, newsletters, copies and press stories of which there is none, visits that nobody reported, and amounts that rest on fewer than three
 * artists. New participants and sales may be zero once participants, and their answers, are there.
 */
export function artRoundFigures(facts: YearFacts): {
  artRound: ArtRoundFigures
  basis: Partial<Record<FigureKey, Basis>>
} {
  const { edition, participants, visits, sales } = facts
  const weekends = weekendsOf(facts.studioDates)
  const answered = sales.sold + sales.statedNone
  const everyoneAnswered = sales.participants > 0 && sales.notReported === 0
  const { exhibitionSellers } = sales
  const exhibition = known({
    venue: edition.venue,
    place: edition.venuePlace,
    worksPerArtist: participants.some(({ workId }) => workId !== null) ? 1 : null,
  })
  const artRound: ArtRoundFigures = {
    year: edition.year,
    editionNumber: edition.number,
    firstEdition: facts.firstEdition,
    ...known({
      period: edition.periodFrom && edition.periodTo ? { from: edition.periodFrom, to: edition.periodTo } : null,
      openStudioWeekends: weekends.length > 0 ? weekends : null,
      hostMunicipality: facts.hosts.join(', ') || null,
      jointExhibition: exhibition,
      leaderMunicipality: edition.leader,
      applications: count(facts.applications),
      participants: count(participants.length),
      newParticipants: participants.length > 0 ? participants.filter(({ isNew }) => isNew).length : null,
      jurors: count(facts.jurors),
      artistOfTheYearPrizeNok: edition.prizeOre === null ? null : nok(edition.prizeOre),
      visits: known({
        total: visits.total.visits,
        studios: visits.studios.visits,
        jointExhibition: visits.exhibition.visits,
      }),
      sales: known({
        totalNok: amountOf(sales.shownOre.total, sales.sellers, everyoneAnswered),
        jointExhibitionNok: amountOf(sales.shownOre.exhibition, exhibitionSellers, everyoneAnswered),
        jointExhibitionWorks: exhibitionSellers > 0 || everyoneAnswered ? sales.exhibitionWorks : null,
        shareOfParticipantsWithoutSale:
          answered > 0 && sales.shareWithoutSale !== null ? rounded(sales.shareWithoutSale) : null,
      }),
      ...outreachFigures(facts.outreach),
      advertisedIn: facts.advertised ?? null,
      funding: facts.money ? fundingOf(facts.money) : null,
    }),
  }
  const whole: Basis = { received: null, expected: null }
  const of = ({ received, expected }: Sum): Basis => ({ received, expected })
  const answers: Basis = { received: answered, expected: sales.participants }
  const rests: Record<FigureKey, Basis> = {
    applications: whole,
    participants: whole,
    newParticipants: whole,
    jurors: whole,
    artistOfTheYearPrizeNok: whole,
    'visits.total': of(visits.total),
    'visits.studios': of(visits.studios),
    'visits.jointExhibition': of(visits.exhibition),
    'sales.totalNok': answers,
    'sales.jointExhibitionNok': answers,
    'sales.jointExhibitionWorks': answers,
    'sales.shareOfParticipantsWithoutSale': answers,
    'seminar.attended': whole,
    'catalogue.copies': whole,
    'catalogue.insertedInNewspapers': whole,
    newsletters: whole,
    pressStories: whole,
    'funding.totalNok': whole,
  }
  const there = FIGURES.filter((key) => figureOf(artRound, key) !== null)
  return { artRound, basis: Object.fromEntries(there.map((key) => [key, rests[key]])) }
}

const count = (number: number) => (number > 0 ? number : null)

const outreachFigures = ({ seminar, newsletters, catalogue, pressStories }: Outreach) => ({
  seminar: seminar && { date: seminar.date, ...(seminar.attended === null ? {} : { attended: seminar.attended }) },
  catalogue:
    catalogue.copies > 0
      ? {
          copies: catalogue.copies,
          ...(catalogue.inserted > 0
            ? { insertedInNewspapers: catalogue.inserted, newspapers: catalogue.newspapers }
            : {}),
          ...(catalogue.otherChannels.length > 0 ? { otherChannels: catalogue.otherChannels } : {}),
        }
      : null,
  newsletters: count(newsletters),
  pressStories: count(pressStories),
})

/** One figure of a report; null when the report does not have it. */
export function figureOf(artRound: ArtRoundFigures, key: FigureKey): number | null {
  const [part = '', name] = key.split('.')
  const value: unknown = artRound[part as keyof ArtRoundFigures]
  const found = name === undefined ? value : (value as Record<string, unknown> | undefined)?.[name]
  return typeof found === 'number' ? found : null
}

/** What has changed between two reports, figure by figure. */
export const changesBetween = (before: ArtRoundFigures, after: ArtRoundFigures) =>
  FIGURES.map((key) => ({ key, before: figureOf(before, key), after: figureOf(after, key) })).filter(
    (change) => change.before !== change.after,
  )

/**
 * The series over the years. A count from rows wins over what was stated for the same year, and keeps beside it what was
 * stated when the two differ. Figures over several years are stated ones.
 */
export function seriesOf(counted: readonly EditionCounts[], stated: readonly StatedFigure[]): Series[] {
  return MEASURES.flatMap((measure) => {
    const said = stated.filter((figure) => figure.measure === measure)
    const counts = counted.flatMap(({ year, [measure]: value }) => (value === undefined ? [] : [{ year, value }]))
    const isOfYear = (figure: StatedFigure, year: number) => figure.fromYear === year && figure.toYear === year
    const rows: SeriesRow[] = [
      ...counts.map(({ year, value }): SeriesRow => {
        const other = said.find((figure) => isOfYear(figure, year))
        const statedToo = other && other.value !== value ? { value: other.value, source: other.source } : null
        return { fromYear: year, toYear: year, value, kind: 'counted', source: '', statedToo }
      }),
      ...said
        .filter((figure) => !counts.some(({ year }) => isOfYear(figure, year)))
        .map(({ fromYear, toYear, value, source }): SeriesRow => {
          return { fromYear, toYear, value, kind: 'stated', source, statedToo: null }
        }),
    ]
    rows.sort((a, b) => a.toYear - b.toYear || b.fromYear - a.fromYear)
    return rows.length > 0 ? [{ measure, rows }] : []
  })
}
