import type { OrchestraFigureKey } from './orchestra.ts'
import type { FigureKey } from './report.ts'

/** One figure as it is read: what it is, how much, and what it rests on. */
export interface SaidFigure {
  key: FigureKey | OrchestraFigureKey
  label: string
  value: string
  basis?: string
}

export interface SaidTable {
  /** None where the section's heading says it. */
  caption?: string
  columns: { label: string; align: 'left' | 'right'; share?: number }[]
  rows: string[][]
}

export interface SaidSection {
  heading: string
  paragraphs?: string[]
  figures?: SaidFigure[]
  table?: SaidTable
  notes?: string[]
}

/** A report in words, ready for a page, a PDF or a file. */
export interface SaidReport {
  lang: 'nb' | 'en'
  title: string
  subtitle: string
  lede: string
  sections: SaidSection[]
  footer: string
}

export interface Revision {
  revision: number
  publishedAt: Date
}

export interface OfficeReportView {
  year: number
  report: SaidReport
  revisions: Revision[]
  /** What the figures are now that the latest published report says otherwise; empty when it says the same. */
  changes: { key: SaidFigure['key']; label: string; before: string; after: string }[]
  /** The rows differ from what was published, in these figures or in what they rest on. */
  stale: boolean
  over: boolean
  can: { publish: boolean }
}

export interface PublicReportView {
  year: number
  revision: number
  latest: number
  publishedAt: Date
  report: SaidReport
  revisions: Revision[]
}
