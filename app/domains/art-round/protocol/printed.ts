/** The pieces that a printed protocol is set from. */
import type { Locale } from '#app/i18n/words.ts'

/** What the template of reports sets (platform/pdf/report-document.ts). */
export interface Table {
  caption?: string
  columns: { label: string; align: 'left' | 'right'; share?: number }[]
  rows: string[][]
}
export interface Section {
  heading: string
  paragraphs?: string[]
  table?: Table
  notes?: string[]
}

export const left = (label: string, share = 1) => ({ label, align: 'left' as const, share })
export const right = (label: string) => ({ label, align: 'right' as const })

/** With so many decimals; a dash where there is none. */
export const figure = (value: number | null, locale: Locale, digits = 2): string =>
  value === null
    ? '–'
    : value.toLocaleString(locale === 'nb' ? 'nb-NO' : 'en-GB', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })
