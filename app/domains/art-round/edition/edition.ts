/** One year's art round (årgang), its calls and its open days. */
import type { Sentence } from '#app/i18n/sentence.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'

export const DAY_KINDS = ['studio', 'exhibition'] as const
export type DayKind = (typeof DAY_KINDS)[number]

export const CALL_KINDS = ['juried', 'invited', 'side'] as const
export type CallKind = (typeof CALL_KINDS)[number]

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
  version: number
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
