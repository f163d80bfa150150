/** The series over the years laid out as a table. */
import type { Measure, Series, SeriesRow } from './report.ts'

/** One figure of one year, for tables. */
export interface YearValue {
  value: number
  kind: SeriesRow['kind']
}

/** The series as a table: a row a year, and apart from it what is known of several years together. */
export interface YearTable {
  /** Every year from the first that is known to the last, the years without anything too; ascending. */
  years: { year: number; values: Partial<Record<Measure, YearValue>> }[]
  /** Measures that have a value in some year. */
  measures: Measure[]
  /** What is known of several years in one figure. */
  spans: { measure: Measure; fromYear: number; toYear: number; value: number }[]
  sources: string[]
}

/**
 * Puts the series into a table with every year between the first and the last, so that what is missing is seen.
 * @param editions years of which there is an edition
 */
export function yearTable(series: readonly Series[], editions: readonly number[]): YearTable {
  const single = series.map(({ measure, rows }) => ({
    measure,
    rows: rows.filter((row) => row.fromYear === row.toYear),
  }))
  const measures: Measure[] = single.flatMap(({ measure, rows }) =>
    rows.length > 0 && measure !== 'memberMunicipalities' ? [measure] : [],
  )
  const known = [
    ...editions,
    ...single.flatMap(({ measure, rows }) => (measures.includes(measure) ? rows.map(({ toYear }) => toYear) : [])),
  ]
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const all = series.flatMap(({ measure, rows }) => rows.map((row) => ({ ...row, measure })))
  return {
    years:
      known.length === 0
        ? []
        : Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
            year,
            values: Object.fromEntries(
              all
                .filter((row) => row.fromYear === year && row.toYear === year && measures.includes(row.measure))
                .map(({ measure, value, kind }) => [measure, { value, kind }]),
            ),
          })),
    measures,
    spans: all
      .filter(({ fromYear, toYear }) => fromYear !== toYear)
      .map(({ measure, fromYear, toYear, value }) => ({ measure, fromYear, toYear, value })),
    sources: [...new Set(all.flatMap(({ source }) => source || []))],
  }
}
