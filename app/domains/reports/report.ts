/** The annual report (årsrapport): figures with what they rest on, the series over the years, and what was published. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { FundingOfYear, PlanLine } from './finance.ts'
import type { OrchestraFigures } from './orchestra.ts'

/** What a figure over the years measures. */
export const MEASURES = [
  'visits',
  'exhibitionVisits',
  'participants',
  'newParticipants',
  'applications',
  'artists',
  'pressStories',
  'memberMunicipalities',
] as const
export type Measure = (typeof MEASURES)[number]

/** The art round's figures of one year. A key that cannot be known is left out; it is never zero for that. */
export interface ArtRoundFigures {
  year: number
  /** 2007 was no. 1. */
  editionNumber: number
  /** The year of the earliest edition that is known. */
  firstEdition: number
  period?: { from: CivilDate; to: CivilDate }
  /** Days in a row on which the studios were open. */
  openStudioWeekends?: CivilDate[][]
  /** Several are parted by commas, the lead first. */
  hostMunicipality?: string
  jointExhibition?: { venue?: string; place?: string; worksPerArtist?: number }
  leaderMunicipality?: string
  /** Submitted and not withdrawn. */
  applications?: number
  participants?: number
  /** Took part in no earlier edition. */
  newParticipants?: number
  jurors?: number
  artistOfTheYearPrizeNok?: number
  visits?: { total?: number; studios?: number; jointExhibition?: number }
  sales?: {
    totalNok?: number
    jointExhibitionNok?: number
    jointExhibitionWorks?: number
    /** Of all participants, from 0 to 1. */
    shareOfParticipantsWithoutSale?: number
  }
  /** The first professional seminar of the edition. */
  seminar?: { date: CivilDate; attended?: number }
  /** Issues that were sent. */
  newsletters?: number
  /** Copies of the printed catalogue: those that lay in newspapers, and where the others were handed out. */
  catalogue?: { copies: number; insertedInNewspapers?: number; newspapers?: string[]; otherChannels?: string[] }
  /** What others wrote or said of the edition. */
  pressStories?: number
  /** Advertisements that were placed, by where. */
  advertisedIn?: { asBefore: string[]; new: string[] }
  funding?: FundingOfYear
}

/** Figures that stand by themselves in the report, each with the rows that it counts behind it. */
export const FIGURES = [
  'applications',
  'participants',
  'newParticipants',
  'jurors',
  'artistOfTheYearPrizeNok',
  'visits.total',
  'visits.studios',
  'visits.jointExhibition',
  'sales.totalNok',
  'sales.jointExhibitionNok',
  'sales.jointExhibitionWorks',
  'sales.shareOfParticipantsWithoutSale',
  'seminar.attended',
  'catalogue.copies',
  'catalogue.insertedInNewspapers',
  'newsletters',
  'pressStories',
  'funding.totalNok',
] as const
export type FigureKey = (typeof FIGURES)[number]

/** What a figure rests on: how many of the expected reports have come. Null: it is counted in full. */
export interface Basis {
  received: number | null
  expected: number | null
}

/** Visits on one date. */
export interface DayFigures {
  date: CivilDate
  visits: number | null
  received: number
  expected: number
}

export interface VisitDetails {
  byKind: { visit: number; group: number; school: number }
  byMethod: { counter: number; guestbook: number; checkin: number; estimate: number }
  days: DayFigures[]
}

/** One figure of a series. Counted: from rows of the edition. Stated: from a report or the press, with no rows behind it. */
export interface SeriesRow {
  fromYear: number
  toYear: number
  value: number
  kind: 'counted' | 'stated'
  /** Where a stated figure was said; empty for a counted one. */
  source: string
  /** What was stated for the same time, where the count says otherwise. */
  statedToo: { value: number; source: string } | null
}
export interface Series {
  measure: Measure
  rows: SeriesRow[]
}

/** Everything that a report of one year says, as it is kept when it is published. */
export interface Snapshot {
  artRound: ArtRoundFigures
  basis: Partial<Record<FigureKey, Basis>>
  visits: VisitDetails | null
  series: Series[]
  /** Left out of a year of which nothing is known. */
  youthOrchestra?: OrchestraFigures
  /** The year's action plan and how it went; left out of a year without one. */
  actionPlan?: PlanLine[]
}

/** A figure from an earlier report or the press. */
export interface StatedFigure {
  measure: Measure
  fromYear: number
  toYear: number
  value: number
  source: string
}

/** What is counted of one edition. Null: nothing is known of it. */
export type EditionCounts = { year: number } & Partial<Record<Measure, number>>
