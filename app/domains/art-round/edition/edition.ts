/** One year's art round (årgang), its calls and its open days. */
import type { Sentence } from '#app/i18n/sentence.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'

export const DAY_KINDS = ['studio', 'exhibition'] as const
export type DayKind = (typeof DAY_KINDS)[number]

export const CALL_KINDS = ['juried', 'invited', 'side'] as const
export type CallKind = (typeof CALL_KINDS)[number]

export const RESIDENCES = ['any', 'member'] as const
export type Residence = (typeof RESIDENCES)[number]

/** What a call asks of earlier participation: nothing, to have taken part before, or never to have. */
export const EARLIER_PARTS = ['any', 'participated', 'newcomer'] as const
export type EarlierPart = (typeof EARLIER_PARTS)[number]

/** Whether works have a price: as the artist likes, all of them, or none because nothing is for sale. */
export const PRICINGS = ['optional', 'required', 'none'] as const
export type Pricing = (typeof PRICINGS)[number]

/** What the letters of an announcement tell of the whole: nothing, the numbers, or also how near the line one was. */
export const LETTERS_TELL = ['nothing', 'counts', 'band'] as const
export type LettersTell = (typeof LETTERS_TELL)[number]

/** Where an edition is in its year, as the front page and the secretariat say it; in this order. */
export const PHASES = ['planned', 'call-open', 'jurying', 'announced', 'before-opening', 'open', 'over'] as const
export type Phase = (typeof PHASES)[number]

/** Places in the joint exhibition. */
export const LEAST_CAPACITY = 1
export const MOST_CAPACITY = 1000
/** 2007 was edition no. 1. */
export const FIRST_YEAR = 2007
export const LAST_YEAR = 2100
/** More works than this no application can hold. */
export const MOST_WORKS = 10

/** A day on which the studios, or the joint exhibition, are open; hours are local. */
export interface OpenDay {
  kind: DayKind
  date: CivilDate
  opens: LocalTime
  closes: LocalTime
}

/** A municipality that has the joint exhibition of the year, alone or with others. */
export interface Host {
  municipalityId: string
  /** Leads a hosting together. */
  lead: boolean
}

export interface Edition {
  id: string
  year: number
  number: number
  capacity: number
  juryFrom: CivilDate | null
  juryTo: CivilDate | null
  /** When the announcement is planned; `announcedAt` is the moment that it happened. */
  announceOn: CivilDate | null
  announcedAt: Date | null
  /** The last day on which an artist may answer. */
  confirmBy: CivilDate | null
  deliveryOn: CivilDate | null
  openingAt: Date | null
  periodFrom: CivilDate | null
  periodTo: CivilDate | null
  venue: string | null
  venueAddress: string | null
  venuePlace: string | null
  venueLat: number | null
  venueLng: number | null
  /** Of the sales at the joint exhibition, in per cent. */
  commission: number
  prizeOre: number | null
  leader: string | null
  publishedAt: Date | null
  demo: boolean
  version: number
}

/** An invitation to apply (utlysning), with its window and its demands. */
export interface Call {
  id: string
  editionId: string
  kind: CallKind
  titleNb: string
  titleEn: string
  textNb: string
  textEn: string
  opensAt: Date
  /** The first instant that is too late: see `closingInstant`. */
  closesAt: Date
  minWorks: number
  maxWorks: number
  /** Years that a work may be old in the edition's year; null: no limit. */
  maxWorkAge: number | null
  /** Years of professional practice, or a degree; null: not asked. */
  minPracticeYears: number | null
  /** Characters. */
  statementMax: number
  /** Places; null: the edition's. */
  capacity: number | null
  /** Whether home or studio must be in a member municipality. */
  residence: Residence
  earlier: EarlierPart
  pricing: Pricing
  highestPriceOre: number | null
  /** Of the sales, in per cent; null: the edition's. */
  commission: number | null
  /** A picture without a text for those who cannot see it stands in the way of sending. */
  altRequired: boolean
  /** When the announcement is planned; null: as the edition's. */
  announceOn: CivilDate | null
  /** From this moment every applicant of the call sees the own result. */
  announcedAt: Date | null
  lettersTell: LettersTell
  /** How many places from the line still count as near it. */
  nearLine: number
  /** A place that comes free is offered to the next in line by itself. */
  autoOffer: boolean
  /** Days in which an offered place can be answered. */
  offerDays: number
  version: number
}

/** What a call demands of artists and works, and how its result is told: settings that another call can begin with. */
export type CallTerms = Omit<
  Call,
  | 'id'
  | 'editionId'
  | 'kind'
  | 'titleNb'
  | 'titleEn'
  | 'textNb'
  | 'textEn'
  | 'opensAt'
  | 'closesAt'
  | 'announcedAt'
  | 'version'
>

/** The terms of the round of 2013, with which the first call begins. */
export const usualTerms: CallTerms = {
  minWorks: 2,
  maxWorks: 4,
  maxWorkAge: 5,
  minPracticeYears: 3,
  statementMax: 1200,
  capacity: null,
  residence: 'member',
  earlier: 'any',
  pricing: 'optional',
  highestPriceOre: null,
  commission: null,
  altRequired: false,
  announceOn: null,
  lettersTell: 'counts',
  nearLine: 15,
  autoOffer: true,
  offerDays: 7,
}

/** The terms of a call, for another to begin with; the day of its announcement stays its own. */
export const termsOf = (call: Call): CallTerms => {
  const { id, editionId, kind, titleNb, titleEn, textNb, textEn, opensAt, closesAt, announcedAt, version, ...terms } =
    call
  return { ...terms, announceOn: null }
}

/** An edition with everything that the secretariat fills in. */
export interface WholeEdition {
  edition: Edition
  calls: readonly Call[]
  days: readonly OpenDay[]
  /** The lead first. */
  hosts: readonly Host[]
}

/** What is wrong with one field of a form: `days.2.date` is the date of the third day (counted from 0, as in lists). */
export interface FieldFault extends Sentence {
  field: string
}
