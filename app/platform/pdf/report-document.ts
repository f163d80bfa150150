/**
 * What templates/report.typ sets: sentences and figures that are ready to be read. It counts, rounds and translates
 * nothing itself, and shows every text as it stands.
 */
export interface ReportDocument {
  lang: 'nb' | 'en'
  title: string
  subtitle?: string
  /** One or two sentences set large under the title. */
  lede?: string
  sections: ReportSection[]
  /** At the foot of every page, before "Side 1 av 5". */
  footer?: string
}

export interface ReportSection {
  heading: string
  paragraphs?: string[]
  figures?: {
    label: string
    value: string /** What the figure rests on, e.g. "97 av 105 meldinger". */
    basis?: string
  }[]
  table?: ReportTable
  /** Set small at the end of the section. */
  notes?: string[]
}

export interface ReportTable {
  /** Names the table to readers who cannot see it; the section's heading does when there is no caption. */
  caption?: string
  /** Numbers to the right. `share` is a left-aligned column's part of the free width, 1 when not given. */
  columns: { label: string; align: 'left' | 'right'; share?: number }[]
  /** One text a column in each row; "" for an empty cell. */
  rows: string[][]
}
