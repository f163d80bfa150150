/** The round by municipality as a file for other programs: a row a municipality and year. */
import { TABLE_TYPES, type TableColumn, type TableFormat, writeTable } from '#app/platform/tables/write-table.server.ts'
import type { MunicipalCell, MunicipalMeasure, MunicipalTable } from './municipal-series.ts'

interface Line {
  year: number
  municipality: string | null
  of: string
  value: number | null
  cell: MunicipalCell
}

/** What the columns are called; empty is not known, and never zero. */
const columnsOf = (measure: MunicipalMeasure): readonly TableColumn<Line>[] => [
  { key: 'year', header: 'year', value: ({ year }) => year },
  { key: 'municipality', header: 'municipality', value: ({ municipality }) => municipality },
  { key: 'of', header: 'of', value: ({ of }) => of },
  { key: 'member', header: 'member', value: ({ cell }) => cell.member },
  { key: measure, header: measure, value: ({ value }) => value },
  { key: 'host', header: 'host', value: ({ cell }) => cell.host },
]

/**
 * By year, and in a year by municipality; a municipality stands there in the years when it was a member, hosted, or has a
 * figure. `of` names those of their time that are counted together. Without a municipality: those from none of them.
 */
export async function municipalFile(
  table: MunicipalTable,
  format: TableFormat,
): Promise<{ bytes: Buffer; type: string; name: string }> {
  const lines = table.years.flatMap(({ year }) =>
    table.rows.flatMap(({ id, name, cells }): Line[] => {
      const cell = cells[year]
      if (!cell || (!cell.member && cell.value === null && cell.host === null)) return []
      const of = cell.of.map((one) => one.name).join(', ')
      return [{ year, municipality: id === null ? null : name, of, value: cell.value, cell }]
    }),
  )
  return {
    bytes: await writeTable(lines, columnsOf(table.measure), format),
    type: TABLE_TYPES[format],
    name: `kommuner-${table.measure}.${format}`,
  }
}
